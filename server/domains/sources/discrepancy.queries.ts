import type { Discrepancy } from "#schema/types/sources/discrepancy.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

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

/** Null leaves a filter open. */
export const discrepanciesByFilter = keyedStatement<DiscrepancyRow>(
  "discrepancies-by-filter",
  { sourceCode: "text", kind: "text" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.discrepancy ON (key.source_code IS NULL OR discrepancy.source_code = key.source_code)
    AND (key.kind IS NULL OR discrepancy.kind = key.kind)
  ${IN_THE_ORDER_OF_THE_LINES}`,
);
