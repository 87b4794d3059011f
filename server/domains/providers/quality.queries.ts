import type { IndicatorsMetShare } from "#schema/types/providers/indicators-met-share.ts";
import type { StatementTimeliness } from "#schema/types/providers/statement-timeliness.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";
import { measuredWithin } from "./added-up.queries.ts";
import { MODULE_PERIOD, MOMENT } from "./analysis-moment.queries.ts";

/** A share as it is read: the contract's own fields and what its relations need. */
export interface IndicatorsMetRow extends IndicatorsMetShare {
  readonly careCategoryCode: string | null;
}

/** A measurement, counted as the rollup counts them. */
const COUNTED = "1 AS measured, measurement.is_met::integer AS met";

/** Every care category that has an indicator of its own, and null for the indicators that are of all. */
export const indicatorsMetOfModules = keyedStatement<IndicatorsMetRow>(
  "indicators-met-of-modules",
  MODULE_PERIOD,
  `WITH ${MOMENT}, found AS (
    SELECT moment.key_index, rollup.care_category_code, rollup.provider_code, rollup.measured, rollup.met
    FROM moment
    JOIN core.provider_score_rollup AS rollup ON moment.municipalities IS NULL AND moment.is_added_up
      AND rollup.period = moment.period AND rollup.module_code = moment.module_code
    UNION ALL
    SELECT moment.key_index, coalesce(indicator.care_category_code, ''), measurement.provider_code, ${COUNTED}
    FROM moment
    JOIN core.indicator_measurement AS measurement ON measurement.municipality_code = ANY (moment.municipalities)
      AND measurement.is_met IS NOT NULL
      AND ${measuredWithin("moment")}
    JOIN core.performance_indicator AS indicator ON indicator.code = measurement.performance_indicator_code
      AND indicator.module_code = moment.module_code
    UNION ALL
    SELECT moment.key_index, coalesce(indicator.care_category_code, ''), measurement.provider_code, ${COUNTED}
    FROM moment
    JOIN core.indicator_measurement AS measurement ON moment.municipalities IS NULL AND NOT moment.is_added_up
      AND measurement.is_met IS NOT NULL
      AND ${measuredWithin("moment")}
    JOIN core.performance_indicator AS indicator ON indicator.code = measurement.performance_indicator_code
      AND indicator.module_code = moment.module_code
  ), measured AS (
    SELECT
      moment.key_index,
      nullif(part.care_category_code, '') AS care_category_code,
      coalesce(sum(found.measured), 0) AS measured,
      coalesce(sum(found.met), 0) AS met,
      count(DISTINCT found.provider_code) AS providers
    FROM moment
    CROSS JOIN LATERAL (
      SELECT DISTINCT coalesce(indicator.care_category_code, '') AS care_category_code
      FROM core.performance_indicator AS indicator
      WHERE indicator.module_code = moment.module_code
    ) AS part
    LEFT JOIN found ON found.key_index = moment.key_index AND found.care_category_code = part.care_category_code
    GROUP BY moment.key_index, part.care_category_code
  )
  SELECT
    moment.key_index,
    moment.period,
    measured.care_category_code,
    core.observation_json(
      CASE WHEN core.figures_hidden_reason() IS NULL THEN round(100.0 * measured.met / nullif(measured.measured, 0), 4)
        ELSE published.percentage END,
      'PERCENT', moment.period, moment.is_provisional,
      CASE WHEN published.percentage IS NULL THEN core.figures_hidden_reason() END,
      'Over ' || moment.period || ' is niets gemeten.',
      CASE WHEN core.figures_hidden_reason() IS NULL THEN measured.met END,
      CASE WHEN core.figures_hidden_reason() IS NULL THEN measured.measured END) AS share,
    CASE WHEN core.figures_hidden_reason() IS NULL THEN measured.providers::integer END AS providers
  FROM measured
  JOIN moment ON moment.key_index = measured.key_index
  LEFT JOIN core.care_category AS category ON category.code = measured.care_category_code
  LEFT JOIN core.published_module_share AS published ON published.module_code = moment.module_code
    AND published.measure = 'INDICATORS_MET'
    AND published.care_category_code = coalesce(measured.care_category_code, '')
    AND published.year = moment.year
  ORDER BY category.name NULLS FIRST, measured.care_category_code`,
);

/**
 * The months of the period that are due. Deliveries are of a provider for all its municipalities at once. Who sees those of
 * some municipalities only gets beside them the providers that are contracted for these; who sees none, all that are.
 */
export const timelinessOfModules = keyedStatement<StatementTimeliness>(
  "timeliness-of-modules",
  MODULE_PERIOD,
  `WITH ${MOMENT}, due AS (
    SELECT moment.key_index, moment.module_code, month.starts_on::date AS month
    FROM moment
    CROSS JOIN LATERAL generate_series(
      moment.starts_on::timestamp, moment.ends_on - interval '1 day', interval '1 month') AS month (starts_on)
    WHERE month.starts_on < moment.as_of - 45
  ), contracted AS (
    SELECT due.key_index, due.month, contract.provider_code
    FROM due
    JOIN core.contract ON contract.module_code = due.module_code AND NOT contract.is_draft
      AND contract.valid_from <= due.month
      AND (contract.valid_to IS NULL OR contract.valid_to > due.month)
      AND (contract.terminated_on IS NULL OR contract.terminated_on > due.month)
      AND (core.viewer_sees_all() OR core.figures_hidden_reason() IS NOT NULL
        OR contract.municipality_codes && core.viewer_municipalities())
    GROUP BY due.key_index, due.month, contract.provider_code
  ), counted AS (
    SELECT
      contracted.key_index,
      contracted.month,
      count(*)::integer AS contracted,
      count(delivery.provider_code)::integer AS delivered,
      count(*) FILTER (WHERE delivery.delivered_on <= delivery.due_on)::integer AS on_time
    FROM contracted
    LEFT JOIN core.statement_delivery AS delivery ON delivery.provider_code = contracted.provider_code
      AND delivery.month = contracted.month AND delivery.delivery_number = 1
    GROUP BY contracted.key_index, contracted.month
  )
  SELECT
    counted.key_index,
    counted.month,
    counted.contracted,
    CASE WHEN core.figures_hidden_reason() IS NULL THEN counted.delivered END AS delivered,
    CASE WHEN core.figures_hidden_reason() IS NULL THEN counted.on_time END AS on_time,
    core.observation_json(round(100.0 * counted.on_time / nullif(counted.delivered, 0), 4), 'PERCENT',
      to_char(counted.month, 'YYYY-MM'), false, core.figures_hidden_reason(),
      'Over deze maand is niets aangeleverd.', counted.on_time, counted.delivered) AS share
  FROM counted
  ORDER BY counted.month`,
);
