import type { MikroORM } from "@mikro-orm/postgresql";
import { inImportTransaction } from "../import-transaction.ts";
import { publishAggregates } from "../publish/publish-aggregates.ts";
import { renewRollups } from "../rollups/renew-rollups.ts";
import { shownName } from "./declaration-refused.ts";
import type { DeclarationReport } from "./declaration-report.ts";
import { readDeclaration } from "./read-declaration.ts";
import { type ReadMessage, writeDeclaration } from "./write-declarations.ts";

export interface DeclarationsOptions {
  readonly orm: MikroORM;
  readonly files: readonly string[];
  readonly open: (file: string) => AsyncIterable<Uint8Array>;
  /** Is told in Dutch what is being done. */
  readonly progress: (line: string) => void;
  /** Do everything, then take it back. */
  readonly isDryRun?: boolean;
}

/** Leaves the transaction of a trial, so that everything in it is taken back. */
class TrialEnded extends Error {
  override readonly name = "TrialEnded";

  constructor(readonly report: DeclarationReport) {
    super("A trial of declarations ends here: nothing is written.");
  }
}

async function readAll({ files, open, progress }: DeclarationsOptions): Promise<ReadMessage[]> {
  const messages: ReadMessage[] = [];
  for (const file of files) {
    progress(`Lezen: ${shownName(file)}`);
    messages.push({ file, message: await readDeclaration(file, open(file)) });
  }
  return messages;
}

/** Where statements are laid beside what these messages declare. */
const REDECLARED = `-- declarations-redeclared
  CREATE TEMPORARY TABLE redeclared ON COMMIT DROP AS
  SELECT DISTINCT total.municipality_code, total.provider_code, total.month
  FROM core.declaration_total AS total
  WHERE total.provider_code IS NOT NULL AND total.message_reference = ANY (?)`;

function yearsOf(messages: readonly ReadMessage[]): number[] {
  const months = messages.flatMap(({ message }) => message.totals.map(({ month }) => month));
  return [...new Set(months.map((month) => Number(month.slice(0, 4))))];
}

function sum(messages: readonly ReadMessage[], count: "serviceCount" | "spanningCount"): number {
  return messages.reduce((total, { message }) => total + message[count], 0);
}

/**
 * Takes in declaration messages of iStandaarden: reads all of them, each as a stream, and then writes their totals in
 * one transaction, or none. A message that was taken in before changes nothing.
 * @throws ImportRefused with the place of what is wrong; nothing about a person is in it
 */
export async function importDeclarations(options: DeclarationsOptions): Promise<DeclarationReport> {
  const { orm, isDryRun = false } = options;
  const messages = await readAll(options);
  try {
    return await inImportTransaction(orm, async (transaction) => {
      const unknown = new Set<string>();
      let added = 0;
      let knownCount = 0;
      for (const read of messages) {
        const written = await writeDeclaration(transaction, read);
        added += written.added;
        if (written.isKnown) knownCount += 1;
        if (!written.hasProvider) unknown.add(read.message.agbCode);
      }
      if (added > 0) {
        await transaction.write(REDECLARED, [messages.map(({ message }) => message.messageReference)]);
        await renewRollups(transaction, "differences");
        await publishAggregates(transaction, yearsOf(messages));
      }
      const report: DeclarationReport = {
        messageCount: messages.length,
        knownCount,
        serviceCount: sum(messages, "serviceCount"),
        spanningCount: sum(messages, "spanningCount"),
        added,
        unknownAgbCodes: [...unknown].sort(),
        isDryRun,
      };
      if (isDryRun) throw new TrialEnded(report);
      return report;
    });
  } catch (error) {
    if (error instanceof TrialEnded) return error.report;
    throw error;
  }
}
