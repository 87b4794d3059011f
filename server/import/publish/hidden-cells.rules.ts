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

/** What a reader loses by a cell: the less the smaller it is, and most by a margin. */
function priceOf(cell: CareCell, whole: number): number {
  const margins = [cell.municipalityCode, cell.careCategoryCode].filter((code) => code === ALL).length;
  const dearness = [0, MARGIN_COSTS, WHOLE_COSTS][margins] ?? WHOLE_COSTS;
  return 1 + Math.max(0, cell.spend) / whole + dearness;
}

/** A table on its way to be published: what is hidden so far, and what hiding a cell costs; nothing where it is hidden. */
interface Draft {
  readonly grid: Grid;
  readonly costs: Map<CareCell, number>;
}

/** The best rectangle so far, and what it costs in cells and in weakness. */
interface Found {
  rectangle: Rectangle | null;
  cost: number;
}

const costOf = (cell: CareCell, { costs }: Draft): number => costs.get(cell) ?? 0;

/** Keeps a rectangle where it is better than what was found. */
function weigh(cell: CareCell, rectangle: Rectangle, draft: Draft, found: Found): void {
  const { alongRow, alongColumn, opposite } = rectangle;
  const cost = costOf(alongRow, draft) + costOf(alongColumn, draft) + costOf(opposite, draft);
  if (cost >= found.cost) return;
  const weakness = weaknessOf(cell, rectangle);
  if (weakness === null || weakness * WEAKNESS_COSTS + cost >= found.cost) return;
  found.rectangle = rectangle;
  found.cost = weakness * WEAKNESS_COSTS + cost;
}

function weighRow(
  cell: CareCell,
  alongColumn: CareCell,
  row: ReadonlyMap<string, CareCell>,
  draft: Draft,
  found: Found,
): void {
  const own = draft.grid.get(cell.municipalityCode);
  const affordable = found.cost - costOf(alongColumn, draft);
  for (const opposite of row.values()) {
    if (opposite === alongColumn || costOf(opposite, draft) >= affordable) continue;
    const alongRow = own?.get(opposite.careCategoryCode);
    if (alongRow) weigh(cell, { alongRow, alongColumn, opposite }, draft, found);
  }
}

function cheapestAround(cell: CareCell, draft: Draft): readonly CareCell[] {
  const found: Found = { rectangle: null, cost: Infinity };
  for (const [municipalityCode, row] of draft.grid) {
    const alongColumn = row.get(cell.careCategoryCode);
    if (municipalityCode === cell.municipalityCode || !alongColumn) continue;
    if (costOf(alongColumn, draft) < found.cost) weighRow(cell, alongColumn, row, draft, found);
    if (found.cost === 0) break;
  }
  const { rectangle } = found;
  if (rectangle !== null) return [rectangle.alongRow, rectangle.alongColumn, rectangle.opposite];
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
  const costs = new Map(cells.map((cell) => [cell, hidden.has(cell) ? 0 : priceOf(cell, whole)]));
  for (const cell of protectedCells) {
    for (const corner of cheapestAround(cell, { grid, costs })) {
      hidden.add(corner);
      costs.set(corner, 0);
    }
  }
  return hidden;
}
