import type { PageInfo } from "#schema/types/observations/page-info.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";
import { CONTRACT_COLUMNS, type ContractRow } from "./contract.queries.ts";
import { MOST_PER_PAGE, USUAL_PER_PAGE } from "./page.rules.ts";

/** Everything that decides which contracts stand on a page; the filter is the contract's own, as JSON text. */
const PAGE_KEY = { filter: "text", first: "integer", after: "text", asOf: "date" } as const;

const STATUS = `core.contract_status(
    contract.is_draft, contract.terminated_on, contract.valid_from, contract.valid_to, wanted.as_of)`;

const IS_WANTED = `
  (wanted.module_code IS NULL OR contract.module_code = wanted.module_code)
  AND (wanted.care_category_code IS NULL OR contract.care_category_code = wanted.care_category_code)
  AND (wanted.provider_code IS NULL OR contract.provider_code = wanted.provider_code)
  AND (wanted.municipality_code IS NULL OR wanted.municipality_code = ANY (contract.municipality_codes))
  AND (wanted.status IS NULL OR ${STATUS} = wanted.status)
  AND (wanted.days IS NULL OR (
    coalesce(contract.valid_to, 'infinity') > wanted.as_of
    AND coalesce(contract.valid_to, 'infinity') <= wanted.as_of + wanted.days
    AND NOT contract.is_draft
    AND (contract.terminated_on IS NULL OR contract.terminated_on > wanted.as_of)))`;

/** What cannot be answered ends the statement: the resolver says why. Materialised, so that planning alone does not end it. */
const WANTED = `
  given AS (
    SELECT
      key.key_index,
      key.as_of,
      key.filter::json AS filter,
      coalesce(key.first, ${USUAL_PER_PAGE}) AS page_size,
      key.after
    FROM key
  ), wanted AS MATERIALIZED (
    SELECT
      given.key_index,
      given.as_of,
      CASE WHEN given.page_size BETWEEN 1 AND ${MOST_PER_PAGE} THEN given.page_size
        ELSE core.promised_value(NULL::integer) END AS page_size,
      CASE WHEN given.after IS NULL OR starts_with(given.after, 'VALID_TO.')
        THEN substr(given.after, 10) ELSE core.promised_value(NULL::text) END AS after_code,
      (given.filter ->> 'expiringWithinDays')::integer AS days,
      given.filter ->> 'module' AS module_code,
      given.filter ->> 'careCategory' AS care_category_code,
      given.filter ->> 'provider' AS provider_code,
      given.filter ->> 'municipality' AS municipality_code,
      given.filter ->> 'status' AS status
    FROM given
  )`;

/** In the order in which they end; what has no end comes last. */
const PAGE = `${WANTED}, page AS (
    SELECT wanted.key_index, wanted.page_size, candidate.code, candidate.place
    FROM wanted
    CROSS JOIN LATERAL (
      SELECT ended.code, row_number() OVER (ORDER BY ended.valid_to, ended.code) AS place
      FROM (
        SELECT contract.code, coalesce(contract.valid_to, 'infinity'::date) AS valid_to
        FROM core.contract
        WHERE ${IS_WANTED}
          AND (wanted.after_code IS NULL OR (coalesce(contract.valid_to, 'infinity'::date), contract.code) > (
            SELECT coalesce(before.valid_to, 'infinity'::date), before.code
            FROM core.contract AS before
            WHERE before.code = wanted.after_code))
        ORDER BY coalesce(contract.valid_to, 'infinity'::date), contract.code
        LIMIT wanted.page_size + 1
      ) AS ended
    ) AS candidate
  )`;

export const contractsOfPages = keyedStatement<ContractRow>(
  "contracts-of-pages",
  PAGE_KEY,
  `WITH ${PAGE}
  SELECT page.key_index, ${CONTRACT_COLUMNS}
  FROM page
  JOIN core.contract ON contract.code = page.code
  WHERE page.place <= page.page_size
  ORDER BY page.place`,
);

export const infoOfContractPages = keyedStatement<PageInfo>(
  "info-of-contract-pages",
  PAGE_KEY,
  `WITH ${PAGE}, last AS (
    SELECT page.key_index, max(page.place) AS place FROM page WHERE page.place <= page.page_size GROUP BY page.key_index
  )
  SELECT
    wanted.key_index,
    count(page.code) > wanted.page_size AS has_next_page,
    'VALID_TO.' || max(page.code) FILTER (WHERE page.place = last.place) AS end_cursor
  FROM wanted
  LEFT JOIN page ON page.key_index = wanted.key_index
  LEFT JOIN last ON last.key_index = wanted.key_index
  GROUP BY wanted.key_index, wanted.page_size`,
);

export const countsOfContracts = keyedStatement<{ total: number }>(
  "counts-of-contracts",
  PAGE_KEY,
  `WITH ${WANTED}
  SELECT wanted.key_index, count(contract.code)::integer AS total
  FROM wanted
  LEFT JOIN core.contract ON ${IS_WANTED}
  GROUP BY wanted.key_index`,
);

/** What a connection is made of: its own question, for the fields that ask on. */
export const contractConnections = keyedStatement<object>(
  "contract-connections",
  PAGE_KEY,
  "SELECT key.key_index, key.filter, key.first, key.after, key.as_of FROM key",
);
