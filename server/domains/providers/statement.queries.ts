import type { SpendByMonth } from "#schema/types/providers/spend-by-month.ts";
import type { StatementComparison } from "#schema/types/providers/statement-comparison.ts";
import type { StatementDelivery } from "#schema/types/providers/statement-delivery.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** Null leaves the period open. */
const PERIOD_KEY = { providerCode: "text", period: "text" } as const;

/** Bounds rather than alternatives, so that an index reads the months of the period and no others. */
const within = (
  rows: string,
): string => `${rows}.month >= CASE WHEN key.period IS NULL THEN '-infinity' ELSE core.period_start(key.period) END
      AND ${rows}.month < CASE WHEN key.period IS NULL THEN 'infinity' ELSE core.period_end(key.period) END`;

export const deliveriesOfProviders = keyedStatement<StatementDelivery>(
  "deliveries-of-providers",
  PERIOD_KEY,
  `
  SELECT
    key.key_index,
    delivery.month,
    delivery.delivery_number,
    delivery.delivered_on,
    delivery.due_on,
    delivery.delivered_on <= delivery.due_on AS is_on_time,
    delivery.is_current,
    delivery.row_count
  FROM key
  JOIN core.statement_delivery AS delivery ON delivery.provider_code = key.provider_code
    AND ${within("delivery")}
  ORDER BY delivery.month DESC, delivery.delivery_number DESC`,
);

/**
 * Added up provider by provider, in the order of the index of each. The period stands behind OR, so that PostgreSQL cannot
 * take the index by month instead and search that for every month of every provider.
 */
export const spendByMonthOfProviders = keyedStatement<SpendByMonth>(
  "spend-by-month-of-providers",
  PERIOD_KEY,
  `
  SELECT
    key.key_index,
    summed.month,
    summed.spend,
    core.observation_json(core.shown_count(summed.clients), 'PERSONS', to_char(summed.month, 'YYYY-MM'), false,
      CASE WHEN core.is_small_count(summed.clients) THEN core.suppression_reason() END, NULL, NULL, NULL) AS clients
  FROM key
  CROSS JOIN LATERAL (
    SELECT rollup.month, sum(rollup.spend) AS spend, sum(rollup.clients) AS clients
    FROM core.statement_month_rollup AS rollup
    WHERE rollup.provider_code = key.provider_code
      AND (key.period IS NULL OR (rollup.month >= core.period_start(key.period) AND rollup.month < core.period_end(key.period)))
    GROUP BY rollup.month
  ) AS summed
  ORDER BY summed.month`,
);

/** Statement beside declarations, month by month: what one of them lacks is a null, not a nought. */
export const comparisonsOfProviders = keyedStatement<StatementComparison>(
  "comparisons-of-providers",
  PERIOD_KEY,
  `
  WITH stated AS (
    SELECT key.key_index, rollup.month, sum(rollup.spend) AS spend
    FROM key
    JOIN core.statement_month_rollup AS rollup ON rollup.provider_code = key.provider_code
      AND ${within("rollup")}
    GROUP BY key.key_index, rollup.month
  ), declared AS (
    SELECT key.key_index, total.month, sum(total.debit_amount - total.credit_amount) AS amount
    FROM key
    JOIN core.declaration_total AS total ON total.provider_code = key.provider_code
      AND ${within("total")}
    GROUP BY key.key_index, total.month
  )
  SELECT
    coalesce(stated.key_index, declared.key_index) AS key_index,
    to_char(coalesce(stated.month, declared.month), 'YYYY-MM') AS period,
    stated.spend,
    declared.amount AS declared,
    stated.spend - declared.amount AS difference
  FROM stated
  FULL JOIN declared ON declared.key_index = stated.key_index AND declared.month = stated.month
  ORDER BY coalesce(stated.month, declared.month)`,
);
