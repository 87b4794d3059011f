import { textOf } from "./cells/text-of.ts";
import { keyText } from "./check-keys.ts";
import { keyColumns } from "./entity-table.ts";
import type { SeedFormat } from "./formats/seed-format.ts";
import { sourceDocuments } from "./formats/source-document.format.ts";
import { type Problem, quoted } from "./problem.ts";
import { problemAt, type SeedRow } from "./seed-row.ts";

/** By what a row is known is its own affair; all else that two files both state must be equal. */
const CITATION = ["source_code", "locator", "printed"];

function folderOf({ file }: SeedRow): string {
  return file.slice(0, file.lastIndexOf("/"));
}

/** Open data may repeat what other folders state; within one folder a key stands once. */
function mayRestate(row: SeedRow, statements: readonly SeedRow[]): boolean {
  return row.file.startsWith("open-data/") && statements.every((other) => folderOf(other) !== folderOf(row));
}

function contradictions(earlier: SeedRow, later: SeedRow): Problem[] {
  return Object.keys(later.cells)
    .filter((column) => column in earlier.cells && !CITATION.includes(column))
    .filter((column) => textOf(later.values[column]) !== textOf(earlier.values[column]))
    .map((column) => {
      const came = quoted(later.cells[column] ?? "");
      const stated = quoted(earlier.cells[column] ?? "");
      return problemAt(later, column, came, `${stated}, zoals in ${earlier.file}, rij ${earlier.number}`);
    });
}

/** What the earlier row states, its citation included, and what only the later one does. */
function merged(earlier: SeedRow, later: SeedRow): SeedRow {
  const stated = Object.entries(earlier.values).filter(([column]) => (earlier.cells[column] ?? "") !== "");
  return { ...earlier, values: { ...earlier.values, ...later.values, ...Object.fromEntries(stated) } };
}

/** The rows of one table, those that state one thing together. */
function statementsIn(format: SeedFormat, rows: readonly SeedRow[]): [SeedRow, ...SeedRow[]][] {
  const key = keyColumns(format.entity);
  const all: [SeedRow, ...SeedRow[]][] = [];
  const byKey = new Map<string, [SeedRow, ...SeedRow[]]>();
  for (const row of rows) {
    const text = keyText(row, key);
    const others = text === null ? undefined : byKey.get(text);
    if (others && mayRestate(row, others)) others.push(row);
    else {
      const statements: [SeedRow, ...SeedRow[]] = [row];
      all.push(statements);
      if (text !== null && !others) byKey.set(text, statements);
    }
  }
  return all;
}

/**
 * Makes one row of what open data and another folder state in equal words: the first row, with its citation, and what
 * only the others say. Where the words differ, both files and rows are in the problem.
 */
export function mergeRestated(rows: Map<SeedFormat, SeedRow[]>): Problem[] {
  return [...rows].flatMap(([format, rowsOfTable]) => {
    if (format === sourceDocuments) return [];
    const statements = statementsIn(format, rowsOfTable);
    rows.set(
      format,
      statements.map(([first, ...others]) => others.reduce(merged, first)),
    );
    return statements.flatMap((of) =>
      of.flatMap((later, index) => of.slice(0, index).flatMap((earlier) => contradictions(earlier, later))),
    );
  });
}
