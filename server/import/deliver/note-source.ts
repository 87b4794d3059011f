import type { ImportTransaction } from "../import-transaction.ts";
import { ImportRefused } from "../problem.ts";
import type { DeliveryFormat } from "./delivery-format.ts";
import { type DeliveredFile, STAGING } from "./stage-delivery.ts";

/** What makes a delivered file a source: figures cite it, and it is known again when it comes a second time. */
export interface NotedSource {
  readonly format: DeliveryFormat;
  readonly file: DeliveredFile;
  readonly deliveredBy: string;
  readonly deliveredOn: string;
  readonly sha256: string;
  readonly rowCount: number;
}

/** The kind of document that a delivery is; an import of the seeds leaves these sources alone. */
export const DELIVERY = "aanlevering";

/** The name under which figures cite a delivered file. */
function codeOf(sha256: string): string {
  return `aanlevering-${sha256.slice(0, 12)}`;
}

/**
 * Tells the statements of this transaction which file they work on.
 * @throws ImportRefused when the same file was taken in before
 */
export async function recogniseFile(
  transaction: ImportTransaction,
  { file, sha256, deliveredOn }: Omit<NotedSource, "rowCount">,
): Promise<void> {
  const [standing] = await transaction.read<{ published_on: string; file: string }>(
    `-- deliver-known-file
    SELECT to_char(source.published_on, 'DD-MM-YYYY') AS published_on, source.file
    FROM core.source
    WHERE source.sha256 = ? AND source.document_type = ?`,
    [sha256, DELIVERY],
  );
  if (standing) {
    const came = `hetzelfde bestand als „${standing.file}” van ${standing.published_on}`;
    const at = { file: file.name, row: null, column: null };
    throw new ImportRefused([{ ...at, came, expected: "een bestand dat nog niet verwerkt is" }]);
  }
  await transaction.read(
    `-- deliver-settings
    SELECT set_config('regiospiegel.delivered_source', ?, true), set_config('regiospiegel.delivered_file', ?, true),
      set_config('regiospiegel.delivered_sha256', ?, true), set_config('regiospiegel.delivered_on', ?, true)`,
    [codeOf(sha256), file.name, sha256, deliveredOn],
  );
}

/** Makes the file a source and lets the waiting rows cite it: the row of the file is the place. */
export async function noteSource(transaction: ImportTransaction, source: NotedSource): Promise<void> {
  const { format, file, deliveredBy, deliveredOn, sha256, rowCount } = source;
  const code = codeOf(sha256);
  await transaction.write(
    `-- deliver-source
    INSERT INTO core.source (code, title, publisher, published_on, document_type, file, sha256, imported_at, fact_count)
    VALUES (?, ?, ?, ?, ?, ?, ?, now(), ?)`,
    [code, `Aanlevering ${format.label}`, deliveredBy, deliveredOn, DELIVERY, file.name, sha256, rowCount],
  );
  for (const column of format.citation)
    await transaction.write(`ALTER TABLE ${STAGING} ADD COLUMN ${column} text`);
  if (format.citation.length === 0) return;
  const values = {
    source_code: "current_setting('regiospiegel.delivered_source')",
    locator: "'rij ' || row_number",
  };
  const set = format.citation.map((column) => `${column} = ${values[column]}`);
  await transaction.write(`-- deliver-cite
    UPDATE ${STAGING} SET ${set.join(", ")}`);
}
