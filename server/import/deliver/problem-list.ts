import { ImportRefused, type Problem } from "../problem.ts";

/** Beyond this many a file has one thing wrong in all its rows; the rest is counted. */
const MOST = 100;

/** What is wrong with the file as a whole comes before its rows. */
const placeOf = ({ row }: Problem): number => row ?? 0;

/** Gathers the problems of one delivery, of any length, in bounded memory: the first hundred in the order of its rows. */
export class ProblemList {
  #first: Problem[] = [];
  #count = 0;

  /** What is found later may stand earlier in the file: cells are read first, and the database is asked after that. */
  add(problems: readonly Problem[]): void {
    this.#count += problems.length;
    const last = this.#first[MOST - 1];
    const nearer = last ? problems.filter((problem) => placeOf(problem) < placeOf(last)) : problems;
    if (nearer.length === 0) return;
    this.#first = [...this.#first, ...nearer]
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .slice(0, MOST);
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** @throws ImportRefused with what was gathered */
  refuse(file: string): void {
    if (this.isEmpty) return;
    const more = this.#count - this.#first.length;
    const rest = {
      file,
      row: null,
      column: null,
      came: `nog ${more} problemen`,
      expected: "rijen als in het sjabloon",
    };
    throw new ImportRefused(more > 0 ? [...this.#first, rest] : this.#first);
  }
}
