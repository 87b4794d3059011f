import { type Problem, quoted } from "./problem.ts";
import type { TableHead } from "./table.ts";

/**
 * Every column of the format stands in the header once, in any order, and nothing else does.
 * @param shown what a problem says of a column that nobody knows; it may be a cell of a file without a header
 */
export function checkHeader(
  format: { readonly columns: Readonly<Record<string, unknown>> },
  { file, columns }: TableHead,
  shown: (column: string, index: number) => string = quoted,
): Problem[] {
  const expected = Object.keys(format.columns);
  const at = { file, row: 1 };
  const missing = expected
    .filter((column) => !columns.includes(column))
    .map((column) => ({ ...at, column, came: "geen kolom met die naam", expected: `de kolom ${column}` }));
  const unknown = columns.flatMap((column, index) =>
    expected.includes(column)
      ? []
      : [{ ...at, column: null, came: shown(column, index), expected: `alleen ${expected.join(", ")}` }],
  );
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
