import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProjectFolder } from "#server/config/project-folder.ts";

const SEEDS = join(findProjectFolder(import.meta.dirname), "seeds");

/** A copy of the seeds that a test may spoil. Disposing of it removes it. */
export class SeedsFolder implements AsyncDisposable {
  private constructor(readonly path: string) {}

  /** @param openData which folders of open data come along; reading all of them takes a second */
  static async copy(...openData: readonly string[]): Promise<SeedsFolder> {
    const path = await mkdtemp(join(tmpdir(), "regiospiegel-seeds-"));
    for (const part of ["reference", "sources", ...openData.map((code) => `open-data/${code}`)])
      await cp(join(SEEDS, part), join(path, part), { recursive: true });
    return new SeedsFolder(path);
  }

  read(file: string): Promise<string> {
    return readFile(join(this.path, file), "utf8");
  }

  async write(file: string, content: string | Uint8Array): Promise<void> {
    await writeFile(join(this.path, file), content);
  }

  /** @throws Error when `from` does not stand in the file, for then the test would test nothing */
  async replace(file: string, from: string, to: string): Promise<void> {
    const text = await this.read(file);
    if (!text.includes(from)) throw new Error(`A replaced text must stand in ${file}, but got: ${from}`);
    await this.write(
      file,
      text.replace(from, () => to),
    );
  }

  /** Adds a line at the end of a file. */
  async append(file: string, line: string): Promise<void> {
    await this.write(file, `${await this.read(file)}${line}\n`);
  }

  async remove(file: string): Promise<void> {
    await rm(join(this.path, file), { recursive: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}
