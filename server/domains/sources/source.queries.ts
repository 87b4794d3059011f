import type { Source } from "#schema/types/sources/source.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A source as it is read: the contract's own fields. */
export type SourceRow = Source;

const COLUMNS = `
  source.code,
  source.title,
  source.publisher,
  source.published_on,
  coalesce(source.document_type, 'onbekend') AS document_type,
  source.file,
  source.sha256,
  source.licence,
  source.imported_at,
  source.fact_count`;

export const sourcesByCode = keyedStatement<SourceRow>(
  "sources-by-code",
  { code: "text" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.source ON source.code = key.code`,
);

export const allSources = keyedStatement<SourceRow>(
  "all-sources",
  { includesFictional: "boolean" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.source ON key.includes_fictional OR NOT core.is_fictional(source.code)
  ORDER BY source.code`,
);
