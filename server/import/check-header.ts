import { type Problem, quoted } from "./problem.ts";
import type { TableHead } from "./table.ts";

/** Every column of the format stands in the header once, in any order, and nothing else does. */
export function checkHeader(
  format: { readonly columns: Readonly<Record<string, unknown>> },
  { file, columns }: TableHead,
): Problem[] {
  const expected = Object.keys(format.columns);
  const at = { file, row: 1 };
  const missing = expected
    .filter((column) => !columns.includes(column))
    .map((column) => ({ ...at, column, came: "geen kolom met die naam", expected: `de kolom ${column}` }));
  const unknown = columns
    .filter((column) => !expected.includes(column))
    .map((column) => ({
      ...at,
      column: null,
      came: quoted(column),
      expected: `alleen ${expected.join(", ")}`,
    }));
  const double = columns
    .filter((column, index) => columns.indexOf(column) < index && expected.includes(column))
    .map((column) => ({
      ...at,
      column,
      came: "een tweede kolom met die naam",
      expected: "elke kolom één keer",
    }));
  return [...missing, ...unknown, ...double];
}
