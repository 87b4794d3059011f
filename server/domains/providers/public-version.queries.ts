import type { EarlierVersion } from "#schema/types/providers/earlier-version.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";
import { NAME_OF_ROW, SAID_OF_ROW, USUAL_NUMBER } from "./earlier-version.queries.ts";

/** Earlier versions of the rows of one table that everyone may read, by their code; the last replaced first. */
function earlierVersionsOf(name: string, table: string, kind: string) {
  return keyedStatement<EarlierVersion>(
    name,
    { code: "text", first: "integer" },
    `
    SELECT key.key_index, version.kind, version.name, version.said, version.replaced_on, version.delivered_in, version.replaced_in
    FROM key
    CROSS JOIN LATERAL (
      SELECT
        '${kind}' AS kind,
        ${NAME_OF_ROW} AS name,
        ${SAID_OF_ROW} AS said,
        superseded.superseded_at,
        superseded.superseded_at::date AS replaced_on,
        earlier.file AS delivered_in,
        later.file AS replaced_in
      FROM core.superseded_row AS superseded
      LEFT JOIN core.source AS earlier ON earlier.code = superseded.source_code
      LEFT JOIN core.source AS later ON later.code = superseded.superseded_by
      WHERE superseded.table_name = '${table}' AND superseded.key = jsonb_build_object('code', key.code)
      ORDER BY superseded.superseded_at DESC
      LIMIT coalesce(key.first, ${USUAL_NUMBER})
    ) AS version
    ORDER BY version.superseded_at DESC`,
  );
}

export const earlierVersionsOfProducts = earlierVersionsOf(
  "earlier-versions-of-products",
  "product",
  "products",
);

export const earlierVersionsOfPerformanceIndicators = earlierVersionsOf(
  "earlier-versions-of-performance-indicators",
  "performance_indicator",
  "performance-indicators",
);
