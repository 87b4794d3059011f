import { textOf } from "./cells/text-of.ts";
import { keyColumns } from "./entity-table.ts";
import { type Problem, quoted } from "./problem.ts";
import { problemAt, type SeedRow, type SeedRows } from "./seed-row.ts";

/** The values of some columns of a row as one text; null when one of them is missing. */
export function keyText(row: SeedRow, columns: readonly string[]): string | null {
  const values = columns.map((column) => row.values[column] ?? null);
  return values.includes(null) ? null : JSON.stringify(values);
}

/** No two rows of a table have the same key, in whichever files of whichever sources they stand. */
export function checkKeys(rows: SeedRows): Problem[] {
  return [...rows].flatMap(([format, rowsOfTable]) => {
    const key = keyColumns(format.entity);
    const first = new Map<string, SeedRow>();
    return rowsOfTable.flatMap((row) => {
      const text = keyText(row, key);
      const earlier = text === null ? undefined : first.get(text);
      if (text !== null && earlier === undefined) first.set(text, row);
      if (earlier === undefined) return [];
      const came = quoted(key.map((column) => textOf(row.values[column])).join(" / "));
      const expected = `iedere sleutel één keer; deze staat ook in ${earlier.file}, rij ${earlier.number}`;
      return [problemAt(row, key.join(" + "), came, expected)];
    });
  });
}
