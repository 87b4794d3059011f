import { type Statement, statement } from "../../database/reader.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { factorOf } from "./figure.rules.ts";
import type { FigureGroup } from "./figure-group.rules.ts";

/** The dimensions of a group, null where it was not grouped by, and what its figures come to. */
export interface ObservationGroupRow extends FigureGroup {
  readonly municipalityCode: string | null;
  readonly moduleCode: string | null;
  readonly category: string | null;
  readonly period: string | null;
  readonly sizeClass: "LARGE" | "MEDIUM" | "SMALL" | null;
  readonly partnershipCode: string | null;
  /** Whether an invented figure is among them. */
  readonly isFictional: boolean;
  readonly providerCode: string | null;
  readonly careCategoryCode: string | null;
  readonly sourceCode: string | null;
  readonly locator: string | null;
  readonly printed: string | null;
  readonly denominatorSourceCode: string | null;
  readonly denominatorLocator: string | null;
  readonly denominatorPrinted: string | null;
  /** Of all figures alike; null where it is that of the figure itself. */
  readonly denominatorPeriod: string | null;
  /** The key of the row: what a cursor holds. */
  readonly key: readonly string[];
}

/** The columns by which rows are grouped and ordered; a cursor holds their values. */
const KEYS = [1, 2, 3, 4, 5, 6, 7, 8];
const ALL_KEYS = KEYS.map((number) => `placed.key_${String(number)}`).join(", ");
const AFTER = KEYS.map((number) => `($10::text[])[${String(number)}]`).join(", ");

/**
 * Where a category is left out, the figures without one are the whole, if there are any; the parts are then not added to it.
 * Invented figures come only where their municipality or module is named: no sum over all holds one.
 * Figures that include predecessors are left out, since those count for themselves, unless redivisions are followed.
 */
const GROUPED = ({ view, dimensions }: IndicatorDefinition): string => {
  const provider = dimensions.includes("PROVIDER") ? "figure.provider_code" : "NULL::text";
  return `
  WITH figure AS (
    SELECT
      figure.*,
      ${provider} AS provider,
      left(figure.period, 4) AS year,
      figure.category IS NULL OR NOT coalesce(bool_or(figure.category IS NULL) OVER whole, false) AS is_whole,
      row_number() OVER (
        PARTITION BY figure.municipality_code, figure.module_code, figure.period, figure.category, ${provider}
        ORDER BY figure.is_carried DESC) AS choice
    FROM ${view} AS figure
    WHERE ($1::text[] IS NULL OR figure.municipality_code = ANY ($1::text[]))
      AND ($2::text[] IS NULL OR figure.module_code = ANY ($2::text[]))
      AND ($3::text IS NULL OR figure.period >= $3)
      AND ($4::text IS NULL OR left(figure.period, length($4)) <= $4)
      AND ($6::boolean OR NOT figure.is_carried)
      AND ($9::boolean OR coalesce($1::text[], $2::text[], $8::text[]) IS NOT NULL
        OR NOT core.is_fictional(coalesce(figure.municipality_code, figure.module_code, ${provider})))
      AND ($8::text[] IS NULL OR ${provider} = ANY ($8::text[]))
    WINDOW whole AS (PARTITION BY figure.municipality_code, figure.module_code, figure.period, ${provider})
  ),
  placed AS (
    SELECT
      figure.*,
      class.size_class,
      member.partnership_code,
      coalesce(CASE WHEN 'MUNICIPALITY' = ANY ($5::text[]) THEN figure.municipality_code END, '') COLLATE "C" AS key_1,
      coalesce(CASE WHEN 'MODULE' = ANY ($5::text[]) THEN figure.module_code END, '') COLLATE "C" AS key_2,
      coalesce(CASE WHEN 'CATEGORY' = ANY ($5::text[]) THEN figure.category END, '') COLLATE "C" AS key_3,
      coalesce(CASE WHEN 'PERIOD' = ANY ($5::text[]) THEN figure.period
                    WHEN 'YEAR' = ANY ($5::text[]) THEN figure.year END, '') COLLATE "C" AS key_4,
      coalesce(CASE WHEN 'SIZE_CLASS' = ANY ($5::text[]) THEN class.size_class END, '') COLLATE "C" AS key_5,
      coalesce(CASE WHEN 'PARTNERSHIP' = ANY ($5::text[]) THEN member.partnership_code END, '') COLLATE "C" AS key_6,
      coalesce(CASE WHEN 'PROVIDER' = ANY ($5::text[]) THEN figure.provider END, '') COLLATE "C" AS key_7,
      coalesce(CASE WHEN 'CARE_CATEGORY' = ANY ($5::text[]) THEN figure.category END, '') COLLATE "C" AS key_8
    FROM figure
    LEFT JOIN core.municipality ON municipality.municipality_code = figure.municipality_code
    LEFT JOIN (
      SELECT class.municipality_code, min(class.size_class) AS size_class
      FROM core.municipality_size_class AS class
      GROUP BY class.municipality_code
    ) AS class ON class.municipality_code = figure.municipality_code
    LEFT JOIN core.partnership_member AS member ON member.municipality_code = figure.municipality_code
      AND 'PARTNERSHIP' = ANY ($5::text[])
      AND member.valid_from <= make_date(figure.year::integer, 1, 1)
      AND (member.valid_to IS NULL OR member.valid_to > make_date(figure.year::integer, 1, 1))
    WHERE (ARRAY['CATEGORY', 'CARE_CATEGORY'] && $5::text[] OR figure.is_whole)
      AND figure.choice = 1
      AND (NOT $6::boolean OR municipality.valid_to IS NULL OR municipality.valid_to > $7::date)
  )`;
};

/**
 * The groups of one indicator, in the order of their key. `$1` municipalities, `$2` modules, `$3` from, `$4` to (null leaves
 * any of them open), `$5` dimensions, `$6` whether redivisions are followed, `$7` today, `$8` providers or null,
 * `$9` whether invented figures come without being
 * named, `$10` key after which to go on or null, `$11` how many or null. What is counted of each group decides whether it may be shown: figure-group.rules.ts.
 */
export function groupsOf(definition: IndicatorDefinition): Statement<ObservationGroupRow> {
  const { code, unit, hasOwnDenominator, hasDatedDenominator } = definition;
  const population = hasOwnDenominator ? "*" : "DISTINCT (placed.municipality_code, placed.period)";
  return statement(
    `figures-${code}`,
    `
  ${GROUPED(definition)}
  SELECT
    nullif(placed.key_1, '') AS municipality_code,
    nullif(placed.key_2, '') AS module_code,
    nullif(placed.key_3, '') AS category,
    nullif(placed.key_4, '') AS period,
    nullif(placed.key_5, '') AS size_class,
    nullif(placed.key_6, '') AS partnership_code,
    nullif(placed.key_7, '') AS provider_code,
    nullif(placed.key_8, '') AS care_category_code,
    ARRAY[${ALL_KEYS}] AS key,
    coalesce(bool_or(core.is_fictional(
      coalesce(placed.municipality_code, placed.module_code, placed.provider))), false) AS is_fictional,
    count(*)::integer AS figure_count,
    count(*) FILTER (WHERE placed.status = 'NOT_AVAILABLE')::integer AS missing_count,
    count(*) FILTER (WHERE placed.status = 'NOT_APPLICABLE')::integer AS inapplicable_count,
    count(*) FILTER (WHERE placed.status = 'SUPPRESSED')::integer AS suppressed_count,
    count(*) FILTER (WHERE placed.status = 'PROVISIONAL')::integer AS provisional_count,
    count(*) FILTER (WHERE placed.status = 'ESTIMATED')::integer AS estimated_count,
    count(DISTINCT placed.period)::integer AS period_count,
    count(${population})::integer AS population_count,
    count(*) FILTER (WHERE placed.value IS NOT NULL AND placed.denominator IS NULL)::integer AS undivided_count,
    sum(placed.value) AS sum,
    CASE WHEN count(*) = 1 THEN min(placed.value) END AS single_value,
    CASE WHEN count(*) = 1 THEN min(placed.reason) END AS single_reason,
    CASE WHEN count(*) = 1 THEN min(placed.note) END AS single_note,
    sum(placed.numerator) FILTER (WHERE placed.value IS NOT NULL) AS numerator,
    sum(placed.denominator) FILTER (WHERE placed.value IS NOT NULL) AS denominator,
    round(
      sum(placed.numerator) FILTER (WHERE placed.value IS NOT NULL) * ${String(factorOf(unit))}
        / nullif(sum(placed.denominator) FILTER (WHERE placed.value IS NOT NULL), 0), 4) AS quotient,
    CASE WHEN count(DISTINCT placed.source_code) = 1 THEN min(placed.source_code) END AS source_code,
    CASE WHEN count(*) = 1 THEN min(placed.locator) END AS locator,
    CASE WHEN count(*) = 1 THEN min(placed.printed) END AS printed,
    CASE WHEN count(DISTINCT placed.denominator_source_code) = 1 THEN min(placed.denominator_source_code) END AS denominator_source_code,
    CASE WHEN count(*) = 1 THEN min(placed.denominator_locator) END AS denominator_locator,
    CASE WHEN count(*) = 1 THEN min(placed.denominator_printed) END AS denominator_printed,
    ${hasDatedDenominator ? "CASE WHEN count(DISTINCT placed.denominator_period) = 1 THEN min(placed.denominator_period) END" : "NULL::text"} AS denominator_period
  FROM placed
  WHERE $10::text[] IS NULL OR (${ALL_KEYS}) > (${AFTER})
  GROUP BY ${ALL_KEYS}
  ORDER BY ${ALL_KEYS}
  LIMIT $11`,
  );
}

/** How many groups there are; `$1` to `$9` as above. */
export function groupCountOf(definition: IndicatorDefinition): Statement<{ readonly count: number }> {
  return statement(
    `count-${definition.code}`,
    `
  ${GROUPED(definition)}
  SELECT count(DISTINCT (${ALL_KEYS}))::integer AS count
  FROM placed`,
  );
}
