import type { Discrepancy } from "#schema/types/sources/discrepancy.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";
import { statement } from "../../database/reader.ts";

/** A discrepancy as it is read: the contract's own fields. */
export type DiscrepancyRow = Discrepancy;

const COLUMNS = `
  discrepancy.discrepancy_key AS id,
  discrepancy.kind,
  discrepancy.subject,
  discrepancy.printed_value AS printed,
  discrepancy.recomputed,
  discrepancy.difference,
  coalesce(discrepancy.explanation, 'De bron verklaart dit verschil niet.') AS explanation,
  discrepancy.found_by,
  core.citation(discrepancy.source_code, discrepancy.locator, discrepancy.printed) AS citation`;

const IN_THE_ORDER_OF_THE_LINES = `
  ORDER BY
    discrepancy.source_code,
    substring(discrepancy.locator FROM '[0-9]+')::numeric,
    discrepancy.discrepancy_key`;

export const discrepanciesOfSources = keyedStatement<DiscrepancyRow>(
  "discrepancies-of-sources",
  { sourceCode: "text" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.discrepancy ON discrepancy.source_code = key.source_code
  ${IN_THE_ORDER_OF_THE_LINES}`,
);

/** `$1` source, `$2` kind; null leaves either open. */
export const discrepanciesByFilter = statement<DiscrepancyRow>(
  "discrepancies-by-filter",
  `
  SELECT ${COLUMNS}
  FROM core.discrepancy
  WHERE ($1::text IS NULL OR discrepancy.source_code = $1)
    AND ($2::text IS NULL OR discrepancy.kind = $2)
  ${IN_THE_ORDER_OF_THE_LINES}`,
);
