import type { AllocationKey } from "#schema/types/budgets/allocation-key.ts";
import type { Direction } from "#schema/types/indicators/direction.ts";
import type { IndicatorKind } from "#schema/types/indicators/indicator-kind.ts";
import type { IndicatorLevel } from "#schema/types/indicators/indicator-level.ts";
import type { Unit } from "#schema/types/observations/unit.ts";

/** Reeksbreuk: from this period on the figures mean something else than before it. */
export interface SeriesBreak {
  /** The first period after the break: `2023`. */
  readonly period: string;
  /** The only categories that break there; absent where all of them do. */
  readonly categories?: readonly string[] | undefined;
  /** One Dutch sentence that says why. */
  readonly note: string;
}

/** An indicator as its YAML states it, beside the SQL view of the same name. */
export interface IndicatorDefinition {
  /** Also the name of its files: `fte-per-100k`. */
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly formula: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly kind: IndicatorKind;
  /** What it is divided by, in Dutch; null where it is not. */
  readonly normaliser: string | null;
  /** The only module that it is about; null where it is about several, or about none. */
  readonly moduleCode: string | null;
  readonly programmeCode: string | null;
  /** What its rows are split by besides municipality, module and period; `category` then holds the care category. */
  readonly dimensions: readonly ("PROVIDER" | "CARE_CATEGORY")[];
  /** Whether each row of a ratio has a denominator that no other row counts, so that they may be added. */
  readonly hasOwnDenominator: boolean;
  /** Whether a denominator may be of another period than its figure, and the view says of which. */
  readonly hasDatedDenominator: boolean;
  /** Empty where the figures come from deliveries, which bring their own. */
  readonly sourceCodes: readonly string[];
  /** The measures of open data that it has a row for in every period; absent where it is made of other tables. */
  readonly measureCodes?: readonly string[] | undefined;
  readonly version: number;
  /** The day from which the definition holds: `2026-11-23`. */
  readonly validFrom: string;
  /** Whether municipalities may be ranked by it at all. */
  readonly isComparable: boolean;
  readonly level: IndicatorLevel;
  /** Where a module is paid by this key every value is the same by construction, since the key is the denominator. */
  readonly structurallyEqualKey: AllocationKey | null;
  readonly breaks: readonly SeriesBreak[];
  /** The Dutch reason why no source gives it yet; null where it can be computed. */
  readonly notAvailable: string | null;
  /** Its view, schema included: `indicators.fte_per_100k`. Made from `code`, so that it may stand in SQL text. */
  readonly view: string;
}
