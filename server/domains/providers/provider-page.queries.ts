import type { Observation } from "#schema/types/observations/observation.ts";
import type { PageInfo } from "#schema/types/observations/page-info.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";
import { isAddedUp, OWN_MUNICIPALITIES } from "./added-up.queries.ts";
import { MOST_PER_PAGE, USUAL_PER_PAGE } from "./page.rules.ts";
import { SCORED, spent } from "./page-figures.queries.ts";
import { PROVIDER_COLUMNS, type ProviderRow } from "./provider.queries.ts";

/** Everything that decides which providers stand on a page; the filter is the contract's own, as JSON text. */
const PAGE_KEY = { filter: "text", orderBy: "text", first: "integer", after: "text", asOf: "date" } as const;

const IS_WANTED = `
  (wanted.search IS NULL OR strpos(lower(provider.name), lower(wanted.search)) > 0
    OR provider.code = upper(wanted.search)
    OR provider.code IN (
      SELECT number.provider_code FROM core.provider_identifier AS number WHERE number.identifier = wanted.search))
  AND (NOT wanted.is_contracted OR EXISTS (
    SELECT
    FROM core.contract
    WHERE contract.provider_code = provider.code AND NOT contract.is_draft
      AND contract.valid_from < wanted.ends_on
      AND (contract.valid_to IS NULL OR contract.valid_to > wanted.starts_on)
      AND (contract.terminated_on IS NULL OR contract.terminated_on > wanted.starts_on)
      AND (wanted.municipality_code IS NULL OR wanted.municipality_code = ANY (contract.municipality_codes))
      AND (wanted.care_category_code IS NULL OR contract.care_category_code = wanted.care_category_code)
      AND (wanted.module_code IS NULL OR contract.module_code = wanted.module_code)))
  AND (wanted.min_spend IS NULL OR (wanted.key_index, provider.code) IN (
    SELECT spent.key_index, spent.provider_code FROM spent WHERE spent.is_enough))`;

/** What cannot be answered ends the statement: the resolver says why. Materialised, so that planning alone does not end it. */
const WANTED = `
  given AS (
    SELECT
      key.key_index,
      key.filter::json AS filter,
      coalesce(key.order_by, 'NAME') AS order_by,
      coalesce(key.first, ${USUAL_PER_PAGE}) AS page_size,
      key.after,
      key.as_of,
      coalesce(key.filter::json ->> 'period', core.default_period(key.as_of)) AS period
    FROM key
  ), wanted AS MATERIALIZED (
    SELECT
      given.key_index,
      given.as_of,
      given.order_by,
      CASE WHEN given.page_size BETWEEN 1 AND ${MOST_PER_PAGE} THEN given.page_size
        ELSE core.promised_value(NULL::integer) END AS page_size,
      CASE WHEN given.after IS NULL OR split_part(given.after, '.', 1) = given.order_by
        THEN split_part(given.after, '.', 2) ELSE core.promised_value(NULL::text) END AS after_code,
      given.period,
      coalesce(core.period_start(given.period), core.promised_value(NULL::date)) AS starts_on,
      core.period_end(given.period) AS ends_on,
      CASE WHEN given.period ~ '^\\d{4}$' THEN given.period::integer END AS year,
      ${isAddedUp("given.period")} AS is_added_up,
      given.filter ->> 'municipality' AS municipality_code,
      CASE WHEN given.filter ->> 'municipality' IS NOT NULL THEN ARRAY[given.filter ->> 'municipality']
        ELSE ${OWN_MUNICIPALITIES} END AS municipalities,
      given.filter ->> 'careCategory' AS care_category_code,
      given.filter ->> 'module' AS module_code,
      given.filter ->> 'search' AS search,
      CASE WHEN given.filter ->> 'minSpend' IS NULL OR core.figures_hidden_reason() IS NULL
        THEN (given.filter ->> 'minSpend')::numeric ELSE core.promised_value(NULL::numeric) END AS min_spend,
      coalesce(given.filter ->> 'municipality', given.filter ->> 'careCategory', given.filter ->> 'module')
        IS NOT NULL AS is_contracted,
      given.order_by = 'SPEND_DESC' OR given.filter ->> 'minSpend' IS NOT NULL AS is_about_spend
    FROM given
  )`;

/**
 * By a figure, the highest first; whoever has none comes last. Figures and providers are put together by grouping: the planner
 * doesn't know how many figures there are, and a join would compare each with each.
 */
const inOrder = (order: string, figures: string, figure: string): string => `
  SELECT ranked.code, row_number() OVER (ORDER BY ranked.figure DESC, ranked.code) AS place
  FROM (
    SELECT merged.code, max(merged.figure) AS figure
    FROM (
      SELECT provider.code, -1e15 AS figure, true AS is_wanted
      FROM core.provider
      WHERE wanted.order_by = '${order}' AND ${IS_WANTED}
      UNION ALL
      SELECT figures.provider_code, figures.${figure}, false
      FROM ${figures} AS figures
      WHERE wanted.order_by = '${order}' AND figures.key_index = wanted.key_index
    ) AS merged
    GROUP BY merged.code
    HAVING bool_or(merged.is_wanted)
  ) AS ranked
  WHERE wanted.after_code IS NULL OR (-ranked.figure, ranked.code) > (
    SELECT -coalesce(max(figures.${figure}), -1e15), wanted.after_code
    FROM ${figures} AS figures
    WHERE figures.key_index = wanted.key_index AND figures.provider_code = wanted.after_code)
  ORDER BY ranked.figure DESC, ranked.code
  LIMIT wanted.page_size + 1`;

const PAGE = `${WANTED}, ${spent("wanted.is_about_spend")}, ${SCORED}, page AS (
    SELECT wanted.key_index, wanted.order_by, wanted.page_size, candidate.code, candidate.place
    FROM wanted
    CROSS JOIN LATERAL (
      (SELECT named.code, row_number() OVER (ORDER BY named.name, named.code) AS place
      FROM (
        SELECT provider.code, provider.name
        FROM core.provider
        WHERE wanted.order_by = 'NAME' AND ${IS_WANTED}
          AND (wanted.after_code IS NULL OR (provider.name, provider.code) > (
            SELECT before.name, before.code FROM core.provider AS before WHERE before.code = wanted.after_code))
        ORDER BY provider.name, provider.code
        LIMIT wanted.page_size + 1
      ) AS named)
      UNION ALL
      (${inOrder("SPEND_DESC", "spent", "spend")})
      UNION ALL
      (${inOrder("INDICATORS_MET_DESC", "scored", "score")})
    ) AS candidate
  )`;

export const providersOfPages = keyedStatement<ProviderRow>(
  "providers-of-pages",
  PAGE_KEY,
  `WITH ${PAGE}
  SELECT page.key_index, ${PROVIDER_COLUMNS}
  FROM page
  JOIN core.provider ON provider.code = page.code
  WHERE page.place <= page.page_size
  ORDER BY page.place`,
);

export const infoOfProviderPages = keyedStatement<PageInfo>(
  "info-of-provider-pages",
  PAGE_KEY,
  `WITH ${PAGE}, last AS (
    SELECT page.key_index, max(page.place) AS place FROM page WHERE page.place <= page.page_size GROUP BY page.key_index
  )
  SELECT
    wanted.key_index,
    count(page.code) > wanted.page_size AS has_next_page,
    wanted.order_by || '.' || max(page.code) FILTER (WHERE page.place = last.place) AS end_cursor
  FROM wanted
  LEFT JOIN page ON page.key_index = wanted.key_index
  LEFT JOIN last ON last.key_index = wanted.key_index
  GROUP BY wanted.key_index, wanted.page_size, wanted.order_by`,
);

export const countsOfProviders = keyedStatement<{ total: number }>(
  "counts-of-providers",
  PAGE_KEY,
  `WITH ${WANTED}, ${spent("wanted.is_about_spend")}
  SELECT wanted.key_index, count(provider.code)::integer AS total
  FROM wanted
  LEFT JOIN core.provider ON ${IS_WANTED}
  GROUP BY wanted.key_index`,
);

/** Spend of everyone that fits the filter, over all pages. */
export const totalSpendsOfProviders = keyedStatement<Observation>(
  "total-spends-of-providers",
  PAGE_KEY,
  `WITH ${WANTED}, ${spent("true")}, chosen AS (
    SELECT merged.key_index, merged.code, sum(merged.spend) AS spend
    FROM (
      SELECT wanted.key_index, provider.code, NULL::numeric AS spend, true AS is_wanted
      FROM wanted
      JOIN core.provider ON ${IS_WANTED}
      UNION ALL
      SELECT spent.key_index, spent.provider_code, spent.spend, false FROM spent
    ) AS merged
    GROUP BY merged.key_index, merged.code
    HAVING bool_or(merged.is_wanted)
  ), total AS (
    SELECT chosen.key_index, sum(chosen.spend) AS spend FROM chosen GROUP BY chosen.key_index
  )
  SELECT
    wanted.key_index,
    CASE WHEN core.figures_hidden_reason() IS NULL THEN total.spend END AS value,
    CASE
      WHEN core.figures_hidden_reason() IS NOT NULL THEN 'SUPPRESSED'
      WHEN total.spend IS NULL THEN 'NOT_AVAILABLE'
      WHEN wanted.ends_on > wanted.as_of - 45 THEN 'PROVISIONAL'
      ELSE 'FINAL' END AS status,
    coalesce(core.figures_hidden_reason(),
      CASE WHEN total.spend IS NULL THEN 'Over ' || wanted.period || ' is geen opgave bekend.' END) AS reason,
    'EUR' AS unit,
    wanted.period
  FROM wanted
  LEFT JOIN total ON total.key_index = wanted.key_index`,
);

/** What a connection is made of: its own question, for the fields that ask on. */
export const providerConnections = keyedStatement<object>(
  "provider-connections",
  PAGE_KEY,
  "SELECT key.key_index, key.filter, key.order_by, key.first, key.after, key.as_of FROM key",
);
