import type { Source } from "#schema/types/sources/source.ts";
import { statement } from "../../database/reader.ts";

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

export const sourcesByCode = statement<SourceRow & { keyIndex: number }>(
  "sources-by-code",
  `
  SELECT key.key_index, ${COLUMNS}
  FROM jsonb_to_recordset($1) AS key (key_index integer, code text)
  JOIN core.source ON source.code = key.code`,
);

export const allSources = statement<SourceRow>(
  "all-sources",
  `
  SELECT ${COLUMNS}
  FROM core.source
  ORDER BY source.code`,
);
