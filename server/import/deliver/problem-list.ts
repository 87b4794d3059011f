import { ImportRefused, type Problem } from "../problem.ts";

/** Beyond this many a file has one thing wrong in all its rows; the rest is counted. */
const MOST = 100;

/** Gathers the problems of one delivery, of any length, in bounded memory. */
export class ProblemList {
  readonly #kept: Problem[] = [];
  #count = 0;

  add(problems: readonly Problem[]): void {
    this.#count += problems.length;
    this.#kept.push(...problems.slice(0, Math.max(0, MOST - this.#kept.length)));
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** @throws ImportRefused with what was gathered */
  refuse(file: string): void {
    if (this.isEmpty) return;
    const more = this.#count - this.#kept.length;
    const rest = {
      file,
      row: null,
      column: null,
      came: `nog ${more} problemen`,
      expected: "rijen als in het sjabloon",
    };
    throw new ImportRefused(more > 0 ? [...this.#kept, rest] : this.#kept);
  }
}
