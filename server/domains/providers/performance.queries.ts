import type { ProviderPerformance } from "#schema/types/providers/provider-performance.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** The performance of a provider as it is read: observations as JSON, and what its assessments need. */
export interface PerformanceRow extends Omit<ProviderPerformance, "assessments"> {
  readonly providerCode: string;
}

/** Reads rollups, never statements. Each observation says itself why it has no value. */
export const performancesOfProviders = keyedStatement<PerformanceRow>(
  "performances-of-providers",
  { providerCode: "text", period: "text", asOf: "date" },
  `
  WITH asked AS (
    SELECT
      key.key_index,
      key.provider_code,
      key.as_of,
      coalesce(key.period, core.default_period(key.as_of)) AS period
    FROM key
  ), moment AS (
    SELECT
      asked.key_index,
      asked.provider_code,
      asked.period,
      coalesce(core.period_start(asked.period), core.promised_value(NULL::date)) AS starts_on,
      core.period_end(asked.period) AS ends_on,
      CASE WHEN asked.period ~ '^\\d{4}$' THEN asked.period::integer END AS year,
      core.period_end(asked.period) > asked.as_of - 45 AS is_provisional
    FROM asked
  ), turnover AS (
    SELECT
      moment.key_index,
      sum(rollup.spend) AS spend,
      sum(rollup.client_months)::numeric / max(rollup.month_count) AS clients
    FROM moment
    JOIN core.statement_year_rollup AS rollup ON rollup.provider_code = moment.provider_code
      AND rollup.year = moment.year
    GROUP BY moment.key_index
    UNION ALL
    SELECT
      moment.key_index,
      sum(rollup.spend),
      sum(rollup.clients)::numeric / count(DISTINCT rollup.month)
    FROM moment
    JOIN core.statement_month_rollup AS rollup ON moment.year IS NULL
      AND rollup.provider_code = moment.provider_code
      AND rollup.month >= moment.starts_on AND rollup.month < moment.ends_on
    GROUP BY moment.key_index
  ), score AS (
    SELECT
      moment.key_index,
      count(*) FILTER (WHERE measurement.is_met) AS met,
      count(measurement.is_met) AS measured
    FROM moment
    JOIN core.indicator_measurement AS measurement ON measurement.provider_code = moment.provider_code
      AND measurement.period >= left(moment.period, 4) AND measurement.period < (left(moment.period, 4)::integer + 1)::text
      AND core.period_start(measurement.period) >= moment.starts_on
      AND core.period_end(measurement.period) <= moment.ends_on
    GROUP BY moment.key_index
  ), talk AS (
    SELECT moment.key_index, count(*) AS planned, count(meeting.held_on) AS held
    FROM moment
    JOIN core.contract_meeting AS meeting ON meeting.provider_code = moment.provider_code
      AND core.period_start(meeting.cycle) >= moment.starts_on AND core.period_end(meeting.cycle) <= moment.ends_on
    GROUP BY moment.key_index
  ), punctuality AS (
    SELECT
      moment.key_index,
      count(*) FILTER (WHERE delivery.delivered_on <= delivery.due_on) AS on_time,
      count(*) AS delivered
    FROM moment
    JOIN core.statement_delivery AS delivery ON delivery.provider_code = moment.provider_code
      AND delivery.month >= moment.starts_on AND delivery.month < moment.ends_on
      AND delivery.delivery_number = 1
    GROUP BY moment.key_index
  ), obligation AS (
    SELECT moment.key_index, sum(social.fulfilled_amount) AS fulfilled, sum(social.obliged_amount) AS obliged
    FROM moment
    JOIN core.social_return AS social ON social.provider_code = moment.provider_code
      AND social.financial_year = extract(year FROM moment.starts_on)
    GROUP BY moment.key_index
  )
  SELECT
    moment.key_index,
    moment.provider_code,
    moment.period,
    core.observation_json(turnover.spend, 'EUR', moment.period, moment.is_provisional, core.figures_hidden_reason(),
      'Over ' || moment.period || ' is geen opgave van deze aanbieder bekend.', NULL, NULL) AS spend,
    core.observation_json(core.shown_count(turnover.clients), 'PERSONS', moment.period, moment.is_provisional,
      coalesce(core.figures_hidden_reason(),
        CASE WHEN core.is_small_count(turnover.clients) THEN core.suppression_reason() END),
      'Over ' || moment.period || ' is geen opgave van deze aanbieder bekend.', NULL, NULL) AS clients,
    core.observation_json(round(100.0 * score.met / nullif(score.measured, 0), 4), 'PERCENT', moment.period,
      moment.is_provisional, core.figures_hidden_reason(),
      'Over ' || moment.period || ' is bij deze aanbieder geen indicator gemeten.',
      score.met, score.measured) AS indicators_met,
    core.observation_json(coalesce(talk.held, 0), 'COUNT', moment.period, moment.is_provisional,
      core.talks_hidden_reason(), NULL, NULL, NULL) AS meetings_held,
    core.observation_json(coalesce(talk.planned, 0), 'COUNT', moment.period, moment.is_provisional,
      core.talks_hidden_reason(), NULL, NULL, NULL) AS meetings_planned,
    core.observation_json(round(100.0 * punctuality.on_time / punctuality.delivered, 4), 'PERCENT', moment.period,
      moment.is_provisional, core.figures_hidden_reason(),
      'Over ' || moment.period || ' leverde deze aanbieder geen opgave aan.',
      punctuality.on_time, punctuality.delivered) AS statements_on_time,
    core.observation_json(round(100.0 * obligation.fulfilled / nullif(obligation.obliged, 0), 4), 'PERCENT',
      moment.period, moment.is_provisional, core.figures_hidden_reason(),
      'Over ' || left(moment.period, 4) || ' heeft deze aanbieder geen verplichting.',
      obligation.fulfilled, obligation.obliged) AS social_return_fulfilment
  FROM moment
  LEFT JOIN turnover ON turnover.key_index = moment.key_index
  LEFT JOIN score ON score.key_index = moment.key_index
  LEFT JOIN talk ON talk.key_index = moment.key_index
  LEFT JOIN punctuality ON punctuality.key_index = moment.key_index
  LEFT JOIN obligation ON obligation.key_index = moment.key_index`,
);
