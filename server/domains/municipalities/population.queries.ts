import type { Observation } from "#schema/types/observations/observation.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** One answer per key: the figure of that year, else the latest before it, else the reason why there is none. */
export const populationsOnDay = keyedStatement<Observation>(
  "populations-on-day",
  { municipalityCode: "text", on: "date" },
  `
  WITH asked AS (
    SELECT
      key.key_index,
      key.municipality_code,
      extract(year FROM key."on")::integer AS year,
      (municipality.valid_from IS NULL OR municipality.valid_from <= key."on")
        AND (municipality.valid_to IS NULL OR municipality.valid_to > key."on") AS exists_on_day
    FROM key
    JOIN core.municipality ON municipality.municipality_code = key.municipality_code
  )
  SELECT
    asked.key_index,
    figure.value,
    CASE WHEN NOT asked.exists_on_day THEN 'NOT_APPLICABLE' ELSE coalesce(figure.status, 'NOT_AVAILABLE') END AS status,
    CASE
      WHEN NOT asked.exists_on_day THEN 'Deze gemeente bestaat niet op die dag.'
      WHEN figure.value IS NULL
        THEN format('Van deze gemeente is tot en met %s geen inwoneraantal bekend in de bronnen.', asked.year)
    END AS reason,
    'PERSONS' AS unit,
    coalesce(figure.reference_year, asked.year)::text AS period,
    core.citation(figure.source_code, figure.locator, figure.printed) AS citation
  FROM asked
  LEFT JOIN LATERAL (
    SELECT
      population.value,
      population.status,
      population.reference_year,
      population.source_code,
      population.locator,
      population.printed
    FROM indicators.population
    WHERE population.municipality_code = asked.municipality_code AND population.reference_year <= asked.year
    ORDER BY population.reference_year DESC
    LIMIT 1
  ) AS figure ON asked.exists_on_day`,
);
