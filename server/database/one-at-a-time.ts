import type { MikroORM } from "@mikro-orm/postgresql";

/** Any number will do, as long as nobody else takes it: "regio" on a telephone. */
const KEY = 73446;

/** Does something to a database while no other server does: two that start at once would migrate it twice. */
export async function oneAtATime<Result>(orm: MikroORM, work: () => Promise<Result>): Promise<Result> {
  const pool = await orm.em.getConnection().getNativeClient();
  const connection = await pool.connect();
  try {
    await connection.query("SELECT pg_advisory_lock($1)", [KEY]);
    return await work();
  } finally {
    await connection.query("SELECT pg_advisory_unlock($1)", [KEY]).catch(() => undefined);
    connection.release();
  }
}
