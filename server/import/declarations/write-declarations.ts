import { createHash } from "node:crypto";
import type { ImportTransaction } from "../import-transaction.ts";
import type { DeclarationMessage } from "./declaration-message.ts";
import { declarationRefused } from "./declaration-refused.ts";

/** A message, and the name of the file that it came in. */
export interface ReadMessage {
  readonly file: string;
  readonly message: DeclarationMessage;
}

/** What became of one message. */
export interface WrittenMessage {
  readonly isKnown: boolean;
  readonly added: number;
  readonly hasProvider: boolean;
}

/** Cents as exact euros. */
function euros(cents: bigint): string {
  const digits = cents.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The totals of a message as its table has them, in their order. */
function rowsOf({ message }: ReadMessage) {
  const { municipalityCode, agbCode, messageReference, totals } = message;
  return totals.map((total) => ({
    municipality_code: municipalityCode,
    agb_code: agbCode,
    message_reference: messageReference,
    product_category_code: total.productCategoryCode,
    product_code: total.productCode,
    month: `${total.month}-01`,
    debit_amount: euros(total.debitCents),
    credit_amount: euros(total.creditCents),
    volume: total.volume.toString(),
    clients: total.clients,
  }));
}

/** Of the totals and not of the file: what a file with persons hashes to is nobody's business. */
function hashOf(rows: readonly object[]): string {
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

/** The hash of what stands of a message, or null where it is new. */
async function standingHash(
  transaction: ImportTransaction,
  { municipalityCode, agbCode, messageReference }: DeclarationMessage,
): Promise<string | null> {
  const [standing] = await transaction.read<{ sha256: string }>(
    `-- declaration-standing
    SELECT source.sha256
    FROM core.declaration_total AS total
    JOIN core.source ON source.code = total.source_code
    WHERE total.municipality_code = ? AND total.agb_code = ? AND total.message_reference = ?
    LIMIT 1`,
    [municipalityCode, agbCode, messageReference],
  );
  return standing?.sha256 ?? null;
}

async function checkMunicipality(
  transaction: ImportTransaction,
  { file, message }: ReadMessage,
): Promise<void> {
  const [known] = await transaction.read(
    `-- declaration-municipality
    SELECT FROM core.municipality WHERE municipality.municipality_code = ?`,
    [message.municipalityCode],
  );
  if (known) return;
  const place = { file, line: null, element: "Ontvanger" };
  throw declarationRefused(
    place,
    "een gemeentecode die niet bestaat",
    "de code van een gemeente, vier cijfers",
  );
}

async function addSource(transaction: ImportTransaction, read: ReadMessage, sha256: string): Promise<string> {
  const { standard, messageReference, totals } = read.message;
  const code = `declaratie-${messageReference.slice(0, 16)}`;
  await transaction.write(
    `-- declaration-source
    INSERT INTO core.source (code, title, publisher, document_type, file, sha256, imported_at, fact_count)
    VALUES (?, ?, ?, 'aanlevering', ?, ?, now(), ?)`,
    [
      code,
      `Declaratiebericht ${standard}, opgeteld`,
      `AGB ${read.message.agbCode}`,
      standard,
      sha256,
      totals.length,
    ],
  );
  return code;
}

async function addTotals(
  transaction: ImportTransaction,
  rows: readonly object[],
  sourceCode: string,
): Promise<number> {
  return transaction.write(
    `-- declaration-totals
    INSERT INTO core.declaration_total (
      municipality_code, agb_code, message_reference, product_category_code, product_code, month,
      provider_code, debit_amount, credit_amount, volume, clients, source_code)
    SELECT
      given.municipality_code, given.agb_code, given.message_reference, given.product_category_code,
      given.product_code, given.month, identifier.provider_code, given.debit_amount, given.credit_amount,
      given.volume, given.clients, ?
    FROM jsonb_populate_recordset(NULL::core.declaration_total, ?) AS given
    LEFT JOIN core.provider_identifier AS identifier ON identifier.kind = 'AGB'
      AND identifier.identifier = given.agb_code`,
    [sourceCode, JSON.stringify(rows)],
  );
}

async function hasProvider(transaction: ImportTransaction, agbCode: string): Promise<boolean> {
  const known = await transaction.read(
    `-- declaration-provider
    SELECT FROM core.provider_identifier AS identifier
    WHERE identifier.kind = 'AGB' AND identifier.identifier = ?`,
    [agbCode],
  );
  return known.length > 0;
}

/**
 * Writes the totals of one message, unless they stand there already.
 * @throws ImportRefused for a municipality that is not known, and for a message that came before with other amounts
 */
export async function writeDeclaration(
  transaction: ImportTransaction,
  read: ReadMessage,
): Promise<WrittenMessage> {
  await checkMunicipality(transaction, read);
  const rows = rowsOf(read);
  const sha256 = hashOf(rows);
  const standing = await standingHash(transaction, read.message);
  const provider = await hasProvider(transaction, read.message.agbCode);
  if (standing === sha256) return { isKnown: true, added: 0, hasProvider: provider };
  if (standing !== null) {
    const place = { file: read.file, line: null, element: "BerichtIdentificatie" };
    const came = "een bericht dat al verwerkt is, nu met andere bedragen";
    throw declarationRefused(place, came, "een nieuwe identificatie bij andere inhoud");
  }
  const source = await addSource(transaction, read, sha256);
  return { isKnown: false, added: await addTotals(transaction, rows, source), hasProvider: provider };
}
