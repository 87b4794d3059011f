/** What is wrong at one place of a delivered file, in words for the one who delivered it. */
export interface Problem {
  /** Path below the folder of the seeds, with forward slashes. */
  readonly file: string;
  /** The line or row as a person sees it in the file, counted from 1; null when the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  readonly came: string;
  readonly expected: string;
}

/** One problem as one Dutch line: file, row, column, what came, what was expected. */
export function describeProblem({ file, row, column, came, expected }: Problem): string {
  const place = [file, row === null ? null : `rij ${row}`, column === null ? null : `kolom ${column}`];
  return `${place.filter((part) => part !== null).join(", ")}: gekregen ${came}, verwacht ${expected}`;
}

/** What stood in a cell, in quotation marks so that an empty one and its spaces can be seen. */
export function quoted(text: string): string {
  return text === "" ? "een lege cel" : `„${text}”`;
}

/** More of one file is no help to a reader: then something is wrong with the file, not with its rows. */
const MOST_PER_FILE = 100;

/** The problems file by file, of each the first hundred. */
function describeProblems(problems: readonly Problem[]): string[] {
  return [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, ofFile]) => {
    const more = ofFile.length - MOST_PER_FILE;
    const lines = ofFile.slice(0, MOST_PER_FILE).map(describeProblem);
    return more > 0 ? [...lines, `${file}: en nog ${more} problemen`] : lines;
  });
}

/** Nothing was written: the files hold problems, all of which are in here. */
export class ImportRefused extends Error {
  override readonly name = "ImportRefused";

  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 probleem" : `${problems.length} problemen`;
    const lines = describeProblems(problems).map((line) => `  ${line}`);
    super(`De import is geweigerd en er is niets gewijzigd: ${count}.\n${lines.join("\n")}`);
  }
}
