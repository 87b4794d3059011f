import { ALL, type CareCell, MEASURES, type Measure, protectionOf } from "./care-cell.rules.ts";

/** The other three corners of a rectangle around a cell. */
export interface Rectangle {
  readonly alongRow: CareCell;
  readonly alongColumn: CareCell;
  readonly opposite: CareCell;
}

/**
 * Cells that can be moved together without any line of the table noticing: what one gains its neighbour loses, or, where
 * the neighbour is a margin, gains as well.
 */
interface Moved {
  readonly cell: CareCell;
  readonly isOpposed: boolean;
}

function movedWith(cell: CareCell, { alongRow, alongColumn, opposite }: Rectangle): Moved[] {
  const isRowOpposed = alongRow.careCategoryCode !== ALL && cell.careCategoryCode !== ALL;
  const isColumnOpposed = alongColumn.municipalityCode !== ALL && cell.municipalityCode !== ALL;
  return [
    { cell: alongRow, isOpposed: isRowOpposed },
    { cell: alongColumn, isOpposed: isColumnOpposed },
    { cell: opposite, isOpposed: isRowOpposed !== isColumnOpposed },
  ];
}

/** How far a cell may lie above and below its value for all that a reader can tell: no corner becomes less than zero. */
export function roomOf(
  cell: CareCell,
  rectangle: Rectangle,
  measure: Measure,
): { readonly above: number; readonly below: number } {
  let [above, below] = [Infinity, Math.max(0, cell[measure])];
  for (const { cell: corner, isOpposed } of movedWith(cell, rectangle)) {
    const size = Math.max(0, corner[measure]);
    if (isOpposed) above = Math.min(above, size);
    else below = Math.min(below, size);
  }
  return { above, below };
}

function isWide(cell: CareCell, rectangle: Rectangle): boolean {
  return MEASURES.every((measure) => {
    const { above, below } = roomOf(cell, rectangle, measure);
    const wanted = protectionOf(cell, measure);
    return above >= wanted && below >= Math.min(Math.max(0, cell[measure]), wanted);
  });
}

function isFlat(cell: CareCell, rectangle: Rectangle): boolean {
  return MEASURES.some((measure) => {
    const { above, below } = roomOf(cell, rectangle, measure);
    return above + below <= 0;
  });
}

/**
 * Whether a reader who kept the last release sees through a rectangle. One that was hidden then, whole, still stands.
 * Otherwise its corners must have moved together: what he saw and did not move he knows, and what has moved is found by
 * what its row and column moved by.
 */
function isSeenThrough(cell: CareCell, corners: readonly CareCell[]): boolean {
  if ([cell, ...corners].every(({ wasHidden }) => wasHidden)) return false;
  const moved = MEASURES.filter((measure) => cell.isMoved[measure]);
  return moved.length === 0 || corners.some(({ isMoved }) => moved.some((measure) => !isMoved[measure]));
}

/**
 * How little a rectangle protects, less being better; null where it protects nothing. What is hidden only for the sake of
 * another needs no width of its own.
 * Whoever knows one sensitive cell (its provider) must not find another by it, so corners are rather not sensitive.
 */
export function weaknessOf(cell: CareCell, rectangle: Rectangle): 0 | 1 | 2 | 3 | null {
  const corners = [rectangle.alongRow, rectangle.alongColumn, rectangle.opposite];
  if (isFlat(cell, rectangle)) return null;
  if (isSeenThrough(cell, corners)) return 3;
  if (!cell.isSensitive) return 0;
  if (!isWide(cell, rectangle)) return 2;
  return corners.some(({ isSensitive }) => isSensitive) ? 1 : 0;
}
