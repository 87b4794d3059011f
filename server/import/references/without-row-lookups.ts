import type { ImportTransaction } from "../import-transaction.ts";

/** Whether the database lets this transaction do so: a superuser gave the import's role leave, or nobody did. */
async function mayLeaveOut(transaction: ImportTransaction): Promise<boolean> {
  const [row] = await transaction.read<{ may: boolean }>(
    `-- references-leave
    SELECT has_parameter_privilege('session_replication_role', 'SET') AS may`,
  );
  return row?.may === true;
}

/**
 * Runs `work` without looking up what each row that it writes points to, or what points to each row that it removes,
 * which takes longer than writing it. Only for rows whose references are looked up together (`requireReferences` before,
 * `requireNoOrphans` after), or that are added up of rows that have them.
 * Keys, checks, exclusions and row-level security hold as ever. An error ends the transaction, and the setting with it.
 */
export async function withoutRowLookups<Result>(
  transaction: ImportTransaction,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!(await mayLeaveOut(transaction))) return work();
  await transaction.write("SET LOCAL session_replication_role = replica");
  const result = await work();
  await transaction.write("SET LOCAL session_replication_role = origin");
  return result;
}
