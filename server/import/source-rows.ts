import { textOf } from "./cells/text-of.ts";
import { DELIVERY } from "./deliver/note-source.ts";
import type { Delivered } from "./delivered-rows.ts";
import type { Values } from "./formats/seed-format.ts";
import { sourceDocuments } from "./formats/source-document.format.ts";
import type { ImportTransaction } from "./import-transaction.ts";
import type { SeedRows } from "./seed-row.ts";

/** The code of the source in whose folder a file stands: `sources/<code>/…` or `open-data/<code>/…`. */
function sourceOf(file: string): string {
  const [, code = ""] = /^(?:sources|open-data)\/([^/]+)\//.exec(file) ?? [];
  return code;
}

/** How many rows the files of each source have; its `source.yml` is none. */
function factCounts({ rows, files }: Delivered): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (file: string, rowCount: number): void => {
    const code = sourceOf(file);
    counts.set(code, (counts.get(code) ?? 0) + rowCount);
  };
  for (const { file } of rows) if (!textOf(file).endsWith("/source.yml")) count(textOf(file), 1);
  for (const { file, row_count } of files) count(textOf(file), Number(row_count));
  return counts;
}

/** What was delivered beside the seeds is a source too, and stays one as it stands. */
function deliveredSources(transaction: ImportTransaction): Promise<Values[]> {
  return transaction.read<Values>(
    `-- import-delivered-sources
    SELECT source.code, source.title, source.publisher, source.published_on::text, source.document_type, source.file,
      source.sha256, source.licence, source.fact_count,
      to_char(source.imported_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS imported_at
    FROM core.source
    WHERE source.document_type = ?`,
    [DELIVERY],
  );
}

/**
 * The sources with the number of rows in their folders and the moment of import: now for a source of which something
 * changed, as it stood for the others.
 */
export async function sourceRows(
  transaction: ImportTransaction,
  rows: SeedRows,
  delivered: Delivered,
  changed: ReadonlySet<string>,
  now: Date,
): Promise<Values[]> {
  const standing = await transaction.read<{ code: string; imported_at: string }>(
    `-- import-standing-sources
    SELECT source.code, to_char(source.imported_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS imported_at
    FROM core.source`,
  );
  const importedAt = new Map(standing.map(({ code, imported_at }) => [code, imported_at]));
  const renewed = new Set([...changed].map(sourceOf));
  const counts = factCounts(delivered);
  const ofSeeds = (rows.get(sourceDocuments) ?? []).map(({ values }) => {
    const code = textOf(values.code);
    const before = renewed.has(code) ? undefined : importedAt.get(code);
    return { ...values, imported_at: before ?? now.toISOString(), fact_count: counts.get(code) ?? 0 };
  });
  return [...ofSeeds, ...(await deliveredSources(transaction))];
}
