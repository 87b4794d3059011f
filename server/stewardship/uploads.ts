import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Admission } from "../audit/admission.ts";
import { newSecret } from "../auth/secret.ts";
import { isAtWork, isOver, type Upload } from "./upload.ts";

const KEPT_FOR = 60 * 60_000;
const MOST_OF_ONE = 5;
const MOST = 20;

const RECEIVED = { kind: "FAILED", reason: "Dit bestand is nog niet gecontroleerd." } as const;

type Owner = Pick<Admission, "issuer" | "subject">;

/** The files that stewards handed in. They are kept an hour, in a folder that nobody else reads, and none outlives the server. */
export class Uploads {
  readonly #kept = new Map<string, Upload>();

  /** @param folder only for these files */
  constructor(
    private readonly folder: string,
    private readonly clock: () => Date,
  ) {}

  /** Clears what a server that was killed left. The folder is made when the first file comes: not every server takes any. */
  async clear(): Promise<void> {
    const names = existsSync(this.folder) ? await readdir(this.folder) : [];
    for (const name of names) await rm(join(this.folder, name), { force: true });
  }

  /** A place for a new file, under a name that nobody guesses. */
  async newPlace(): Promise<{ readonly id: string; readonly path: string }> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const id = newSecret();
    return { id, path: join(this.folder, id) };
  }

  /**
   * Makes room for one more of somebody: what they left longest goes, and of all what has come to an end.
   * @returns whether there is room
   */
  async makeRoom(owner: Owner): Promise<boolean> {
    await this.forgetExpired();
    const left = this.#of(owner).find((upload) => !isAtWork(upload));
    if (left && this.#of(owner).length >= MOST_OF_ONE) await this.forget(left);
    const over = [...this.#kept.values()].find(isOver);
    if (over && this.#kept.size >= MOST) await this.forget(over);
    return this.#of(owner).length < MOST_OF_ONE && this.#kept.size < MOST;
  }

  add({ issuer, subject }: Owner, id: string, job: Upload["job"]): Upload {
    const upload: Upload = { id, issuer, subject, job, state: RECEIVED, expiresAt: this.#later() };
    this.#kept.set(id, upload);
    return upload;
  }

  /** The file of this name, of nobody else. */
  find({ issuer, subject }: Owner, id: string): Upload | null {
    const upload = this.#kept.get(id);
    if (!upload || upload.issuer !== issuer || upload.subject !== subject) return null;
    upload.expiresAt = this.#later();
    return upload;
  }

  /** Removes the file itself; what came of it can still be asked. */
  async removeFile({ id }: Pick<Upload, "id">): Promise<void> {
    await rm(join(this.folder, id), { force: true });
  }

  /** @returns whether it is gone: what is being worked on stays */
  async forget(upload: Upload): Promise<boolean> {
    if (isAtWork(upload)) return false;
    this.#kept.delete(upload.id);
    await this.removeFile(upload);
    return true;
  }

  async forgetExpired(): Promise<void> {
    const now = this.clock().getTime();
    for (const upload of this.#kept.values()) if (upload.expiresAt <= now) await this.forget(upload);
  }

  async forgetAll(): Promise<void> {
    for (const upload of this.#kept.values()) await this.removeFile(upload);
    this.#kept.clear();
  }

  #later(): number {
    return this.clock().getTime() + KEPT_FOR;
  }

  /** Longest kept first. */
  #of({ issuer, subject }: Owner): Upload[] {
    return [...this.#kept.values()].filter((one) => one.issuer === issuer && one.subject === subject);
  }
}
