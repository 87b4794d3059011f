import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { OperatorError } from "../../../config/operator-error.ts";
import { isReadFrom, withoutDay } from "./source-yml.ts";

const SOURCE = "source.yml";

/**
 * A folder of `open-data/`, its successor in the making and its former self. The last two are hidden, so that neither the
 * importer nor the hash of the seeds sees them.
 */
export class PreparedFolder {
  /** Where the new folder is written. */
  readonly next: string;
  readonly #folder: string;
  readonly #former: string;
  #isSwapped = false;

  constructor(
    openData: string,
    private readonly name: string,
  ) {
    this.#folder = join(openData, name);
    this.next = join(openData, `.${name}.nieuw`);
    this.#former = join(openData, `.${name}.vorige`);
  }

  /**
   * Puts right what a run that was killed left behind.
   * @throws OperatorError when a folder of this name was made by someone else, or of another table
   */
  async begin(table: string): Promise<void> {
    await rm(this.next, { recursive: true, force: true });
    if (existsSync(this.#former)) await this.putBack();
    if (!existsSync(this.#folder)) return;
    const source = join(this.#folder, SOURCE);
    if (existsSync(source) && isReadFrom(table, await readFile(source, "utf8"))) return;
    throw new OperatorError(
      `De map seeds/open-data/${this.name} is er al en is niet met deze opdracht uit tabel ${table} gemaakt: kies met --name een andere map.`,
    );
  }

  /** Whether the new folder says what the present one does, the day of fetching apart. */
  async isAsItWas(): Promise<boolean> {
    if (!existsSync(this.#folder)) return false;
    const names = (await readdir(this.next)).sort();
    const before = (await readdir(this.#folder)).filter((name) => !name.startsWith(".")).sort();
    if (names.join("\n") !== before.join("\n")) return false;
    for (const name of names) {
      const [one, other] = await Promise.all([this.next, this.#folder].map((at) => readFile(join(at, name))));
      const isSame =
        name === SOURCE
          ? withoutDay(String(one)) === withoutDay(String(other))
          : other !== undefined && one?.equals(other);
      if (isSame !== true) return false;
    }
    return true;
  }

  /** Puts the new folder in place of the present one, which is kept; when that fails nothing has changed. */
  async swap(): Promise<void> {
    if (existsSync(this.#folder)) await rename(this.#folder, this.#former);
    try {
      await rename(this.next, this.#folder);
      this.#isSwapped = true;
    } catch (error) {
      await this.putBack();
      throw error;
    }
  }

  /**
   * Takes a new folder away again and puts the former one back, if there was one.
   * @returns whether there was anything to put back
   */
  async putBack(): Promise<boolean> {
    const hasFormer = existsSync(this.#former);
    if (!hasFormer && !this.#isSwapped) return false;
    await rm(this.#folder, { recursive: true, force: true });
    if (hasFormer) await rename(this.#former, this.#folder);
    this.#isSwapped = false;
    return true;
  }

  /** The import succeeded: the former folder is not needed any more. */
  async forgetFormer(): Promise<void> {
    await rm(this.#former, { recursive: true, force: true });
    this.#isSwapped = false;
  }

  /** Forgets what was not put in place. */
  async forgetNext(): Promise<void> {
    await rm(this.next, { recursive: true, force: true });
  }
}
