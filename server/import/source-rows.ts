import type { CellValue } from "./cells/parsed.ts";
import { textOf } from "./cells/text-of.ts";
import type { Values } from "./formats/seed-format.ts";
import { sourceDocuments } from "./formats/source-document.format.ts";
import type { ImportTransaction } from "./import-transaction.ts";
import type { SeedRows } from "./seed-row.ts";

function isOf(code: CellValue | undefined): (file: string) => boolean {
  return (file) => file.startsWith(`sources/${textOf(code)}/`);
}

/**
 * The sources with the number of rows in their folders and the moment of import: now for a source of which a row
 * changed, as it stood for the others.
 */
export async function sourceRows(
  transaction: ImportTransaction,
  rows: SeedRows,
  changed: ReadonlySet<string>,
  now: Date,
): Promise<Values[]> {
  const standing = await transaction.read<{ code: string; imported_at: string }>(
    `-- import-standing-sources
    SELECT source.code, to_char(source.imported_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS imported_at
    FROM core.source`,
  );
  const importedAt = new Map(standing.map(({ code, imported_at }) => [code, imported_at]));
  const facts = [...rows]
    .filter(([format]) => format !== sourceDocuments)
    .flatMap(([, rowsOfTable]) => rowsOfTable);
  return (rows.get(sourceDocuments) ?? []).map(({ values }) => {
    const { code } = values;
    const isUnchanged = ![...changed].some(isOf(code));
    const before = isUnchanged ? importedAt.get(textOf(code)) : undefined;
    return {
      ...values,
      imported_at: before ?? now.toISOString(),
      fact_count: facts.filter(({ file }) => isOf(code)(file)).length,
    };
  });
}
