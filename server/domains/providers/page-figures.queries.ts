import { measuredWithin } from "./added-up.queries.ts";

const WITHIN_FILTER =
  "(wanted.care_category_code IS NULL OR rollup.care_category_code = wanted.care_category_code)";

const IS_ENOUGH = "wanted.min_spend IS NULL OR sum(rollup.spend) >= wanted.min_spend AS is_enough";

/**
 * Spend of every provider within the filter, read once and only where it is asked for: over all municipalities as it was
 * added up beforehand, of some municipalities from their own years or months, and of all in any other period from their months.
 */
export const spent = (where: string): string => `
  spent AS MATERIALIZED (
    SELECT
      wanted.key_index, rollup.provider_code, rollup.spend,
      wanted.min_spend IS NULL OR rollup.spend >= wanted.min_spend AS is_enough
    FROM wanted
    JOIN core.provider_spend_rollup AS rollup ON ${where} AND wanted.municipalities IS NULL AND wanted.is_added_up
      AND rollup.period = wanted.period AND rollup.module_code = ''
      AND rollup.care_category_code = coalesce(wanted.care_category_code, '')
    UNION ALL
    SELECT wanted.key_index, rollup.provider_code, sum(rollup.spend) AS spend, ${IS_ENOUGH}
    FROM wanted
    JOIN core.statement_year_rollup AS rollup ON ${where} AND rollup.municipality_code = ANY (wanted.municipalities)
      AND rollup.year = wanted.year
      AND ${WITHIN_FILTER}
    GROUP BY wanted.key_index, rollup.provider_code, wanted.min_spend
    UNION ALL
    SELECT wanted.key_index, rollup.provider_code, sum(rollup.spend) AS spend, ${IS_ENOUGH}
    FROM wanted
    JOIN core.statement_month_rollup AS rollup ON ${where} AND wanted.year IS NULL
      AND rollup.municipality_code = ANY (wanted.municipalities)
      AND rollup.month >= wanted.starts_on AND rollup.month < wanted.ends_on
      AND ${WITHIN_FILTER}
    GROUP BY wanted.key_index, rollup.provider_code, wanted.min_spend
    UNION ALL
    SELECT wanted.key_index, rollup.provider_code, sum(rollup.spend) AS spend, ${IS_ENOUGH}
    FROM wanted
    JOIN core.statement_month_rollup AS rollup ON ${where} AND wanted.municipalities IS NULL AND NOT wanted.is_added_up
      AND rollup.month >= wanted.starts_on AND rollup.month < wanted.ends_on
      AND ${WITHIN_FILTER}
    GROUP BY wanted.key_index, rollup.provider_code, wanted.min_spend
  )`;

/** Share of the measurements in the period that reached their target, of every provider that was measured. */
export const SCORED = `
  scored AS MATERIALIZED (
    SELECT wanted.key_index, rollup.provider_code, sum(rollup.met)::numeric / sum(rollup.measured) AS score
    FROM wanted
    JOIN core.provider_score_rollup AS rollup ON wanted.order_by = 'INDICATORS_MET_DESC'
      AND wanted.municipalities IS NULL AND wanted.is_added_up AND rollup.period = wanted.period
    GROUP BY wanted.key_index, rollup.provider_code
    UNION ALL
    SELECT wanted.key_index, measurement.provider_code, avg(measurement.is_met::integer) AS score
    FROM wanted
    JOIN core.indicator_measurement AS measurement ON wanted.order_by = 'INDICATORS_MET_DESC'
      AND measurement.municipality_code = ANY (wanted.municipalities)
      AND ${measuredWithin("wanted")}
    GROUP BY wanted.key_index, measurement.provider_code
    UNION ALL
    SELECT wanted.key_index, measurement.provider_code, avg(measurement.is_met::integer) AS score
    FROM wanted
    JOIN core.indicator_measurement AS measurement ON wanted.order_by = 'INDICATORS_MET_DESC'
      AND wanted.municipalities IS NULL AND NOT wanted.is_added_up
      AND ${measuredWithin("wanted")}
    GROUP BY wanted.key_index, measurement.provider_code
  )`;
