import type { AllocationKey } from "#schema/types/budgets/allocation-key.ts";
import { type Statement, statement } from "../../database/reader.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import type { IndicatorRow } from "../../indicators/indicator-row.ts";
import { MUNICIPALITY_COLUMNS, type MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { SHOWN } from "./peers.queries.ts";

/** The figure of an indicator's row, without its key. */
export interface FigureColumns extends Omit<IndicatorRow, "municipalityCode" | "period" | "category"> {
  /** Null where it is that of the figure itself. */
  readonly denominatorPeriod: string | null;
}

/** One municipality that is shown, and its figure; all figure columns but `isCarried` are null where there is no row. */
export interface BenchmarkFigureRow extends MunicipalityRow, Omit<FigureColumns, "status"> {
  readonly status: IndicatorRow["status"] | null;
  readonly isInGroup: boolean;
  readonly isParticipant: boolean;
  /** The day that the group is of. */
  readonly countedOn: string;
  /** The key by which the module's costs are divided in the period, or as soon as one is known. */
  readonly allocationKey: AllocationKey | null;
}

const figureColumns = ({ hasDatedDenominator }: IndicatorDefinition): string => `
  figure.module_code,
  figure.value,
  figure.status,
  figure.reason,
  figure.numerator,
  figure.denominator,
  figure.source_code,
  figure.locator,
  figure.printed,
  figure.denominator_source_code,
  figure.denominator_locator,
  figure.denominator_printed,
  coalesce(figure.is_carried, false) AS is_carried,
  figure.note,
  ${hasDatedDenominator ? "figure.denominator_period" : "NULL::text"} AS denominator_period`;

/**
 * The whole benchmark in one statement. `$1` to `$7` as in peers.queries.ts, `$8` period, `$9` category or null.
 * Of an own figure and one that includes predecessors, the own one counts until the day on which they had gone.
 */
export function figuresOfBenchmark(definition: IndicatorDefinition): Statement<BenchmarkFigureRow> {
  const { code, view } = definition;
  return statement(
    `benchmark-${code}`,
    `
  ${SHOWN},
  rule AS (
    SELECT rule.key
    FROM core.allocation_rule AS rule
    WHERE rule.module_code = $3
    ORDER BY rule.valid_from <= $1::date DESC, abs(rule.valid_from - $1::date)
    LIMIT 1
  )
  SELECT
    ${MUNICIPALITY_COLUMNS},
    shown.is_in_group,
    shown.is_participant,
    (SELECT reference.day FROM reference) AS counted_on,
    (SELECT rule.key FROM rule) AS allocation_key,
    ${figureColumns(definition)}
  FROM shown
  JOIN core.municipality ON municipality.municipality_code = shown.municipality_code
  LEFT JOIN ${view} AS figure ON figure.municipality_code = shown.municipality_code
    AND figure.period = $8
    AND (figure.category = $9 OR ($9::text IS NULL AND figure.category IS NULL))
    AND ($3::text IS NULL OR figure.module_code IS NULL OR figure.module_code = $3)
  ORDER BY municipality.name, municipality.municipality_code, figure.is_carried, figure.module_code`,
  );
}

/** A figure of one period of a trend, with its municipality. */
export type TrendFigureRow = FigureColumns &
  Pick<IndicatorRow, "period"> & { readonly municipalityCode: string };

/** `$1` municipalities, `$2` the last period, `$3` how many periods of the same length, `$4` module or null, `$5` category or null. */
export function figuresOfTrend(definition: IndicatorDefinition): Statement<TrendFigureRow> {
  const { code, view } = definition;
  return statement(
    `trend-${code}`,
    `
  WITH figure AS MATERIALIZED (
    SELECT figure.*
    FROM ${view} AS figure
    WHERE figure.municipality_code = ANY ($1::text[])
      AND figure.period <= $2
      AND length(figure.period) = length($2)
      AND (figure.category = $5 OR ($5::text IS NULL AND figure.category IS NULL))
      AND ($4::text IS NULL OR figure.module_code IS NULL OR figure.module_code = $4)
  )
  SELECT figure.municipality_code, figure.period, ${figureColumns(definition)}
  FROM figure
  WHERE figure.period IN (SELECT DISTINCT other.period FROM figure AS other ORDER BY other.period DESC LIMIT $3)
  ORDER BY figure.period, figure.municipality_code, figure.is_carried DESC, figure.module_code`,
  );
}

/** What an indicator has figures of; read only where a question found none. */
export interface Existing {
  readonly period: string;
  readonly category: string | null;
  readonly moduleCode: string | null;
}

export function existingOf({ code, view }: IndicatorDefinition): Statement<Existing> {
  return statement(
    `existing-${code}`,
    `
  SELECT DISTINCT figure.period, figure.category, figure.module_code
  FROM ${view} AS figure
  ORDER BY figure.period, figure.category, figure.module_code`,
  );
}
