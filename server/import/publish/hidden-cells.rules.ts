import { ALL, type CareCell } from "./care-cell.rules.ts";
import { type Rectangle, weaknessOf } from "./rectangle.rules.ts";

type Grid = ReadonlyMap<string, ReadonlyMap<string, CareCell>>;

const MARGIN_COSTS = 10;
const WHOLE_COSTS = 100;
const WEAKNESS_COSTS = 10_000;

function gridOf(cells: readonly CareCell[]): Grid {
  const grid = new Map<string, Map<string, CareCell>>();
  for (const cell of cells) {
    const row = grid.get(cell.municipalityCode) ?? new Map<string, CareCell>();
    grid.set(cell.municipalityCode, row.set(cell.careCategoryCode, cell));
  }
  return grid;
}

/** What a reader loses: nothing more by a cell that is hidden already, else the less the smaller it is. */
function costOf(cell: CareCell, hidden: ReadonlySet<CareCell>, whole: number): number {
  if (hidden.has(cell)) return 0;
  const margins = [cell.municipalityCode, cell.careCategoryCode].filter((code) => code === ALL).length;
  const dearness = [0, MARGIN_COSTS, WHOLE_COSTS][margins] ?? WHOLE_COSTS;
  return 1 + Math.max(0, cell.spend) / whole + dearness;
}

function* rectanglesAround(cell: CareCell, grid: Grid): Generator<Rectangle> {
  const own = grid.get(cell.municipalityCode);
  for (const [municipalityCode, row] of grid) {
    const alongColumn = row.get(cell.careCategoryCode);
    if (municipalityCode === cell.municipalityCode || !alongColumn) continue;
    for (const [careCategoryCode, opposite] of row) {
      const alongRow = own?.get(careCategoryCode);
      if (careCategoryCode !== cell.careCategoryCode && alongRow) yield { alongRow, alongColumn, opposite };
    }
  }
}

function cheapestAround(
  cell: CareCell,
  grid: Grid,
  hidden: ReadonlySet<CareCell>,
  whole: number,
): readonly CareCell[] {
  let [best, lowest]: [Rectangle | null, number] = [null, Infinity];
  for (const rectangle of rectanglesAround(cell, grid)) {
    const { alongRow, alongColumn, opposite } = rectangle;
    const cost =
      costOf(alongRow, hidden, whole) + costOf(alongColumn, hidden, whole) + costOf(opposite, hidden, whole);
    if (cost >= lowest) continue;
    const weakness = weaknessOf(cell, rectangle);
    if (weakness === null || weakness * WEAKNESS_COSTS + cost >= lowest) continue;
    [best, lowest] = [rectangle, weakness * WEAKNESS_COSTS + cost];
    if (lowest === 0) break;
  }
  if (best !== null) return [best.alongRow, best.alongColumn, best.opposite];
  throw new Error(
    `A table with all its margins has a rectangle around each cell, but got none around: ${cell.municipalityCode} ${cell.careCategoryCode}`,
  );
}

/**
 * The cells of a table that are not shown: the sensitive ones, those that an earlier release kept back, and for each of
 * them the corners of a rectangle, so that no sum over rows, columns or both gives it away (the hypercube method of
 * Repsilber; Handbook on Statistical Disclosure Control, chapter 4).
 * @param cells of one module and year, every margin included; a cell that is missing is known to be nought
 */
export function hiddenCells(cells: readonly CareCell[]): ReadonlySet<CareCell> {
  const grid = gridOf(cells);
  const whole = Math.max(1, grid.get(ALL)?.get(ALL)?.spend ?? 1);
  const protectedCells = cells
    .filter(({ isSensitive, wasHidden }) => isSensitive || wasHidden)
    .toSorted((one, other) => Number(other.isSensitive) - Number(one.isSensitive) || other.spend - one.spend);
  const hidden = new Set(protectedCells);
  for (const cell of protectedCells) {
    for (const corner of cheapestAround(cell, grid, hidden, whole)) hidden.add(corner);
  }
  return hidden;
}
