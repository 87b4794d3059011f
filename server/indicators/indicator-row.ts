import type { ObservationStatus } from "#schema/types/observations/observation-status.ts";

/**
 * One row of any indicator's view. Its key is municipality, module, category, period and `isCarried`:
 * a municipality that took others in may have both its own figure of a year before that, and one that includes theirs.
 * Numbers are exact decimal text. `value` is null exactly when the status is SUPPRESSED, NOT_APPLICABLE or NOT_AVAILABLE.
 */
export interface IndicatorRow {
  /** Null where the indicator is of a module or partnership. */
  readonly municipalityCode: string | null;
  readonly moduleCode: string | null;
  /** What the figure is of within municipality and module (a taakveld, a version, a group); null where that is all. */
  readonly category: string | null;
  /** A year, or a part of one: `2022`, `2021-Q2`. */
  readonly period: string;
  readonly value: string | null;
  readonly status: ObservationStatus;
  /** Dutch; present exactly when there is no value. */
  readonly reason: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly sourceCode: string | null;
  readonly locator: string | null;
  readonly printed: string | null;
  readonly denominatorSourceCode: string | null;
  readonly denominatorLocator: string | null;
  readonly denominatorPrinted: string | null;
  /** Whether figures of predecessors are in it, handed on by a redivision; the note says whose. */
  readonly isCarried: boolean;
  /** Dutch: what a reader must know besides the definition. */
  readonly note: string | null;
}

/** The columns that every indicator's view has, in this order. */
export const INDICATOR_COLUMNS = [
  "municipality_code",
  "module_code",
  "category",
  "period",
  "value",
  "status",
  "reason",
  "numerator",
  "denominator",
  "source_code",
  "locator",
  "printed",
  "denominator_source_code",
  "denominator_locator",
  "denominator_printed",
  "is_carried",
  "note",
] as const;

/** The column that comes after those where a denominator may be of another period than its figure. */
export const DENOMINATOR_PERIOD_COLUMN = "denominator_period";

/** The column that comes after those where an indicator is split by provider. */
export const PROVIDER_COLUMN = "provider_code";
