import { keyedStatement } from "../../database/keyed-statement.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { INDICATORS } from "../../indicators/registry.ts";

/** One period of which an indicator says something, if only why there is no value. */
export interface IndicatorPeriodRow {
  readonly period: string;
}

/** A view that nobody asks for is not read: its condition is decided once, before its first row. */
function periodsOfView({ code, view }: IndicatorDefinition): string {
  return `
    SELECT '${code}' AS code, figure.period
    FROM ${view} AS figure
    WHERE '${code}' = ANY (ARRAY(SELECT key.code FROM key))
    GROUP BY figure.period`;
}

const MEASURES = INDICATORS.flatMap(({ code, measureCodes = [] }) =>
  measureCodes.map((measureCode) => `('${code}', '${measureCode}')`),
);
const VIEWS = INDICATORS.filter(({ measureCodes }) => measureCodes === undefined).map(periodsOfView);

/**
 * What is made of open data has the periods of its measures, which an index knows.
 * The text holds what the registry states, and nothing that a request brings.
 */
export const periodsOfIndicators = keyedStatement<IndicatorPeriodRow>(
  "periods-of-indicators",
  { code: "text" },
  `
  WITH made_of (code, measure_code) AS (
    VALUES ${MEASURES.join(", ")}
  ),
  measured AS MATERIALIZED (
    SELECT observation.measure_code, observation.period
    FROM core.observation
    WHERE observation.measure_code = ANY (
      ARRAY(SELECT made_of.measure_code FROM made_of JOIN key ON key.code = made_of.code))
    GROUP BY observation.measure_code, observation.period
  ),
  known AS (
    SELECT made_of.code, measured.period
    FROM made_of
    JOIN measured ON measured.measure_code = made_of.measure_code
    UNION
    SELECT other.code, other.period
    FROM (${VIEWS.join("\n    UNION ALL")}
    ) AS other
  )
  SELECT key.key_index, known.period
  FROM key
  JOIN known ON known.code = key.code
  ORDER BY known.period`,
);
