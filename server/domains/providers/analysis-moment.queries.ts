import { isAddedUp, OWN_MUNICIPALITIES } from "./added-up.queries.ts";

/** What most questions about the providers of a module are asked by; a period that is left out is the default one of the day. */
export const MODULE_PERIOD = { moduleCode: "text", period: "text", asOf: "date" } as const;

/** The period of each key, with its days. */
export const MOMENT = `
  asked AS (
    SELECT key.key_index, key.module_code, key.as_of, coalesce(key.period, core.default_period(key.as_of)) AS period
    FROM key
  ), moment AS MATERIALIZED (
    SELECT
      asked.key_index,
      asked.module_code,
      asked.as_of,
      asked.period,
      coalesce(core.period_start(asked.period), core.promised_value(NULL::date)) AS starts_on,
      core.period_end(asked.period) AS ends_on,
      CASE WHEN asked.period ~ '^\\d{4}$' THEN asked.period::integer END AS year,
      ${isAddedUp("asked.period")} AS is_added_up,
      ${OWN_MUNICIPALITIES} AS municipalities,
      core.period_end(asked.period) > asked.as_of - 45 AS is_provisional
    FROM asked
  )`;

/** Spend of each provider in the period: added up beforehand for who sees all, else of the viewer's own municipalities. */
export const TURNOVER = `
  turnover AS (
    SELECT moment.key_index, rollup.provider_code, rollup.spend
    FROM moment
    JOIN core.provider_spend_rollup AS rollup ON moment.municipalities IS NULL AND moment.is_added_up
      AND rollup.period = moment.period AND rollup.module_code = moment.module_code AND rollup.care_category_code = ''
    WHERE rollup.spend > 0
    UNION ALL
    SELECT moment.key_index, rollup.provider_code, sum(rollup.spend)
    FROM moment
    JOIN core.statement_year_rollup AS rollup ON rollup.municipality_code = ANY (moment.municipalities)
      AND rollup.year = moment.year
    JOIN core.care_category AS category ON category.code = rollup.care_category_code
      AND category.module_code = moment.module_code
    GROUP BY moment.key_index, rollup.provider_code
    HAVING sum(rollup.spend) > 0
    UNION ALL
    SELECT moment.key_index, rollup.provider_code, sum(rollup.spend)
    FROM moment
    JOIN core.statement_month_rollup AS rollup ON moment.year IS NULL
      AND rollup.municipality_code = ANY (moment.municipalities)
      AND rollup.month >= moment.starts_on AND rollup.month < moment.ends_on
    JOIN core.care_category AS category ON category.code = rollup.care_category_code
      AND category.module_code = moment.module_code
    GROUP BY moment.key_index, rollup.provider_code
    HAVING sum(rollup.spend) > 0
    UNION ALL
    SELECT moment.key_index, rollup.provider_code, sum(rollup.spend)
    FROM moment
    JOIN core.statement_month_rollup AS rollup ON moment.municipalities IS NULL AND NOT moment.is_added_up
      AND rollup.month >= moment.starts_on AND rollup.month < moment.ends_on
    JOIN core.care_category AS category ON category.code = rollup.care_category_code
      AND category.module_code = moment.module_code
    GROUP BY moment.key_index, rollup.provider_code
    HAVING sum(rollup.spend) > 0
  ), ranked AS (
    SELECT
      turnover.key_index,
      turnover.provider_code,
      turnover.spend,
      row_number() OVER largest AS place,
      sum(turnover.spend) OVER largest AS running_spend,
      sum(turnover.spend) OVER (PARTITION BY turnover.key_index) AS total
    FROM turnover
    WINDOW largest AS (PARTITION BY turnover.key_index ORDER BY turnover.spend DESC, turnover.provider_code)
  )`;
