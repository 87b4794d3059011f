import type { Equation } from "./equation.ts";
import { nameOf, type ReleasedCell } from "./released-cell.ts";

function lineOf(cells: readonly ReleasedCell[], isMargin: (cell: ReleasedCell) => boolean): Equation {
  const terms = new Map<string, bigint>();
  let sum = 0n;
  for (const cell of cells) {
    const sign = isMargin(cell) ? -1n : 1n;
    if (cell.value === null) terms.set(nameOf(cell), sign);
    else sum -= sign * BigInt(cell.value);
  }
  return { terms, sum };
}

/** What the margins of a table tell of its hidden cells: every row, every column, the margins themselves included. */
export function linesOf(cells: readonly ReleasedCell[]): Equation[] {
  const rows = Map.groupBy(cells, ({ municipality, year }) => `${municipality}|${String(year)}`);
  const columns = Map.groupBy(cells, ({ category, year }) => `${category}|${String(year)}`);
  return [
    ...[...rows.values()].map((line) => lineOf(line, ({ category }) => category === "")),
    ...[...columns.values()].map((line) => lineOf(line, ({ municipality }) => municipality === "")),
  ];
}
