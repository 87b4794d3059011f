import { appendFile, mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** Lines that may wait in memory before they go to the disk. */
const MOST_WAITING = 20_000;

/**
 * Lines of CSV that come in any order and leave in that of their text, however many: they wait on disk, a file per group,
 * and only one group at a time is in memory. Sorting the text sorts the key, for a comma comes before `-` and digits.
 */
export class SortedLines {
  count = 0;
  readonly #folder: string;
  readonly #groups = new Set<string>();
  readonly #waiting = new Map<string, string[]>();
  #waitingCount = 0;

  /** @param folder where the lines wait; emptied first */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async begin(): Promise<void> {
    await this.forget();
    await mkdir(this.#folder, { recursive: true });
  }

  /** @param group the beginning of the line, fit for a file name */
  async add(group: string, line: string): Promise<void> {
    const lines = this.#waiting.get(group) ?? [];
    if (lines.push(line) === 1) this.#waiting.set(group, lines);
    this.#groups.add(group);
    this.count += 1;
    this.#waitingCount += 1;
    if (this.#waitingCount >= MOST_WAITING) await this.#flush();
  }

  /** Writes a file with all lines below a header. */
  async writeTo(path: string, header: string): Promise<void> {
    await this.#flush();
    const file = await open(path, "w");
    try {
      await file.write(`${header}\n`);
      for (const group of [...this.#groups].sort()) {
        const lines = (await readFile(this.#path(group), "utf8")).trimEnd().split("\n").sort();
        await file.write(`${lines.join("\n")}\n`);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async forget(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #flush(): Promise<void> {
    for (const [group, lines] of this.#waiting) await appendFile(this.#path(group), `${lines.join("\n")}\n`);
    this.#waiting.clear();
    this.#waitingCount = 0;
  }

  #path(group: string): string {
    return join(this.#folder, `${group}.csv`);
  }
}
