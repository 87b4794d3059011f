import type { ImportTransaction } from "../import-transaction.ts";
import { foreignKeys, missingOf } from "./foreign-key.ts";

/**
 * Looks whether anything still points to rows that were removed, in one statement for each foreign key to their tables;
 * comes after they were removed `withoutRowLookups`.
 * @param tables of `core`, without their schema
 * @throws when something does
 */
export async function requireNoOrphans(
  transaction: ImportTransaction,
  tables: readonly string[],
): Promise<void> {
  for (const key of await foreignKeys(transaction, "TO", tables)) {
    const missing = await missingOf(transaction, key.child, key);
    if (missing === null) continue;
    const should = `What ${key.child} points to stays in ${key.parent}`;
    throw new Error(`${should}, but this would go: ${missing} (${key.constraint}).`);
  }
}
