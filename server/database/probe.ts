import { Client } from "pg";
import { OperatorError } from "../config/operator-error.ts";
import { databaseTrouble } from "./database-trouble.ts";

const OLDEST = 15;

/**
 * Knocks once, so that a wrong address is told in one sentence instead of somewhere in the first query.
 * @throws OperatorError when nobody answers, or an older PostgreSQL than 15 (views that check the rights of the reader)
 */
export async function probeDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined); // The query in flight rejects as well; that is where it is told.
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::integer / 10000 AS version",
    );
    const version = rows[0]?.version ?? 0;
    if (version < OLDEST) {
      throw new OperatorError(
        `De database is PostgreSQL ${version}; nodig is ${OLDEST} of nieuwer: wijs met DATABASE_URL een nieuwere aan.`,
      );
    }
  } catch (error) {
    throw databaseTrouble(error, url) ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
