/** What a cell of a generated file may hold. */
export type Cell = string | number | boolean | null | readonly string[];

/** One generated file, in a format that the import reads; its rows are made while they are written. */
export interface FictionalFile {
  /** Below the folder of the region, with forward slashes: `reference/municipalities.csv`. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: () => Iterable<readonly Cell[]>;
}

function textOf(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join("|") : String(cell);
}

/** A row as a line of CSV, as seeds/README.md has it. */
export function csvLine(cells: readonly Cell[]): string {
  return cells
    .map(textOf)
    .map((cell) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(",");
}
