import type { EarlierVersion } from "#schema/types/providers/earlier-version.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";
import { DELIVERY_KINDS } from "./delivery-kinds.ts";

export const USUAL_NUMBER = 50;

/** What is of the platform and not of the file, what names the row already, and what is not shown of so few people. */
const NOT_SAID = "'source_code', 'locator', 'printed', 'is_fictional', 'clients', 'volume'";

/** What named a row of `core.superseded_row`, and what it said. */
export const NAME_OF_ROW = `(
        SELECT string_agg(part.value, ', ' ORDER BY part.key) FROM jsonb_each_text(superseded.key) AS part
      )`;
export const SAID_OF_ROW = `(
        SELECT string_agg(part.key || ': ' || coalesce(part.value, ''), '; ' ORDER BY part.key)
        FROM jsonb_each_text(superseded.earlier_row) AS part
        WHERE part.key NOT IN (${NOT_SAID}) AND NOT superseded.key ? part.key
      )`;

/** The last that were replaced first. Statements are kept row by row, as they are many; everything else as it stood. */
export const earlierVersionsOfProviders = keyedStatement<EarlierVersion>(
  "earlier-versions-of-providers",
  { providerCode: "text", first: "integer" },
  `
  WITH kind (table_name, name) AS (
    VALUES ${DELIVERY_KINDS}
  )
  SELECT key.key_index, version.kind, version.name, version.said, version.replaced_on, version.delivered_in, version.replaced_in
  FROM key
  CROSS JOIN LATERAL (
    SELECT
      kind.name AS kind,
      ${NAME_OF_ROW} AS name,
      ${SAID_OF_ROW} AS said,
      superseded.superseded_at::date AS replaced_on,
      earlier.file AS delivered_in,
      later.file AS replaced_in
    FROM core.superseded_row AS superseded
    JOIN kind ON kind.table_name = superseded.table_name
    LEFT JOIN core.source AS earlier ON earlier.code = superseded.source_code
    LEFT JOIN core.source AS later ON later.code = superseded.superseded_by
    WHERE superseded.provider_code = key.provider_code
    UNION ALL
    SELECT
      'statements',
      concat_ws(', ', to_char(superseded.month, 'YYYY-MM'), superseded.municipality_code, superseded.product_code),
      'spend: ' || superseded.spend,
      later.delivered_on,
      earlier.file,
      later.file
    FROM core.superseded_statement AS superseded
    JOIN core.statement_delivery AS later ON later.provider_code = superseded.provider_code
      AND later.month = superseded.month AND later.delivery_number = superseded.replaced_by_delivery
    LEFT JOIN core.statement_delivery AS earlier ON earlier.provider_code = superseded.provider_code
      AND earlier.month = superseded.month AND earlier.delivery_number = superseded.delivery_number
    WHERE superseded.provider_code = key.provider_code
    ORDER BY 4 DESC, 1, 2
    LIMIT coalesce(key.first, ${USUAL_NUMBER})
  ) AS version
  ORDER BY version.replaced_on DESC, version.kind, version.name`,
);
