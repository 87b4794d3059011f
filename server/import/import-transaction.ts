import type { MikroORM } from "@mikro-orm/postgresql";

/** The transaction of one import: all of its statements go through here. */
export interface ImportTransaction {
  /** The rows of a query; `?` stands for a value. */
  read<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** How many rows a statement touched. */
  write(sql: string, values?: readonly unknown[]): Promise<number>;
}

/** One number for the lock that imports wait on; it means nothing else. */
const IMPORT_LOCK = 20_261_123;

/**
 * Runs `work` in one transaction that no other import runs at the same time as; an error leaves the database as it was.
 */
export async function inImportTransaction<Result>(
  orm: MikroORM,
  work: (transaction: ImportTransaction) => Promise<Result>,
): Promise<Result> {
  return orm.em.fork().transactional(async (em) => {
    const transaction: ImportTransaction = {
      read: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
        em.execute<Row[]>(sql, [...values], "all"),
      write: async (sql, values = []) => {
        const { affectedRows } = await em.execute<{ affectedRows: number }>(sql, [...values], "run");
        return affectedRows;
      },
    };
    await transaction.read("SET LOCAL citus.multi_shard_modify_mode = 'sequential'");
    await transaction.read("SELECT pg_advisory_xact_lock(?)", [IMPORT_LOCK]);
    return work(transaction);
  });
}
