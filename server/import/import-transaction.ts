import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { PoolClient, QueryResult, QueryResultRow } from "pg";
import { from } from "pg-copy-streams";
import { DATA_CHANGED } from "../database/data-version.ts";

/** The transaction of one import: all of its statements go through here. */
export interface ImportTransaction {
  /** The rows of a query; `?` stands for a value. */
  read<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** How many rows a statement touched. */
  write(sql: string, values?: readonly unknown[]): Promise<number>;
  /** Gives texts to a `COPY … FROM STDIN`, as fast as the database takes them. */
  copy(sql: string, texts: Iterable<string> | AsyncIterable<string>): Promise<void>;
}

/** One number for the lock that imports wait on; it means nothing else. */
const IMPORT_LOCK = 20_261_123;

/** Values travel beside the text: MikroORM would write them into it, letter by letter, and they are long. */
function run<Row extends QueryResultRow>(
  client: PoolClient,
  sql: string,
  values: readonly unknown[],
): Promise<QueryResult<Row>> {
  let number = 0;
  const text = values.length === 0 ? sql : sql.replace(/\?/g, () => `$${++number}`);
  return client.query<Row>(text, [...values]);
}

/** Counts the change, and tells whoever keeps answers; both hold from the commit on. */
async function tellOfChange(transaction: ImportTransaction): Promise<void> {
  await transaction.write("UPDATE raw.data_change SET number = number + 1");
  await transaction.read("SELECT pg_notify(?, '')", [DATA_CHANGED]);
}

/**
 * Runs `work` in one transaction that no other import runs at the same time as; an error leaves the database as it was.
 */
export async function inImportTransaction<Result>(
  orm: MikroORM,
  work: (transaction: ImportTransaction) => Promise<Result>,
): Promise<Result> {
  const pool = await orm.em.getConnection().getNativeClient();
  const client = await pool.connect();
  const transaction: ImportTransaction = {
    read: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await run<Row & QueryResultRow>(client, sql, values)).rows,
    copy: (sql, texts) => pipeline(Readable.from(texts), client.query(from(sql))),
    write: async (sql, values = []) => (await run(client, sql, values)).rowCount ?? 0,
  };
  try {
    await transaction.write("BEGIN");
    // Whoever owns the tables is bound by their policies; only this role may write.
    await transaction.write("SET LOCAL ROLE regiospiegel_importer");
    // One import at a time: it may sort and join in memory what is read by many in small parts.
    await transaction.write("SET LOCAL work_mem = '64MB'");
    await transaction.write("SET LOCAL citus.multi_shard_modify_mode = 'sequential'");
    await transaction.read("SELECT pg_advisory_xact_lock(?)", [IMPORT_LOCK]);
    const result = await work(transaction);
    await tellOfChange(transaction);
    await transaction.write("COMMIT");
    client.release();
    return result;
  } catch (error) {
    const isLost = await transaction.write("ROLLBACK").then(
      () => false,
      () => true,
    );
    client.release(isLost);
    throw error;
  }
}
