/** Where a cell stands for all municipalities or all care categories together. */
export const ALL = "";

/** One cell of the table of a module's year: municipalities by care categories, with their margins. */
export interface CareCell {
  /** Code of the municipality, or ALL. */
  readonly municipalityCode: string;
  /** Code of the care category, or ALL. */
  readonly careCategoryCode: string;
  /** Euros. */
  readonly spend: number;
  /** Clients of every month, added up: twelve times the average. */
  readonly clientMonths: number;
  /** Whether it says too much by itself: few clients, few providers, or one that stands out. */
  readonly isSensitive: boolean;
  /** Whether an earlier release kept it back. */
  readonly wasHidden: boolean;
  /** Whether it is another figure than in the last release, where a missing cell was nought; in a first release always. */
  readonly isMoved: Readonly<Record<Measure, boolean>>;
}

/** What is told of a cell: hidden together, since a price gives the one from the other. */
export type Measure = "spend" | "clientMonths";
export const MEASURES: readonly Measure[] = ["spend", "clientMonths"];

const SMALLEST_COUNT = 10;
const MONTHS = 12;
const PART = 0.2;
const SMALLEST_AMOUNT = 1000;

/**
 * How far above its value a hidden cell must still be possible: ten clients, so that few could be many, and a fifth of
 * the amount (the p% rule with p = 20), at least a thousand euros.
 */
export function protectionOf(cell: CareCell, measure: Measure): number {
  return measure === "clientMonths"
    ? SMALLEST_COUNT * MONTHS
    : Math.max(PART * Math.abs(cell.spend), SMALLEST_AMOUNT);
}
