import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { withCurrentDatabase } from "#server/commands/with-current-database.ts";
import { ENTITIES } from "#server/entities.ts";
import type { Size } from "./sizes.ts";

/** What filling needs of its surroundings. */
export interface Filling {
  /** Of the cluster's own database. */
  readonly url: string;
  readonly projectFolder: string;
  readonly say: (line: string) => void;
}

/** The address of another database of the same cluster. */
export function databaseAt(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes and fills the database of one size, unless it is there from an earlier time. */
export async function fill(size: Size, { url, projectFolder, say }: Filling): Promise<string> {
  const at = databaseAt(url, size.name);
  const context = { entities: ENTITIES, projectFolder, say: () => undefined };
  const exists = await withClient(url, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [size.name]);
    return rowCount === 1;
  });
  if (exists) {
    await withCurrentDatabase(at, context, () => Promise.resolve());
    return at;
  }
  say(`filling ${size.name} …`);
  const unfinished = `${size.name}_unfinished`;
  await withClient(url, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished}`);
  });
  await withCurrentDatabase(databaseAt(url, unfinished), context, () => Promise.resolve());
  await withClient(databaseAt(url, unfinished), async (client) => {
    await client.query(
      "SELECT set_config('bench.municipalities', $1, false), set_config('bench.months', $2, false)",
      [String(size.municipalities), String(size.months)],
    );
    await client.query(readFileSync(join(projectFolder, "benchmarks/data/country.sql"), "utf8"));
    await client.query("VACUUM ANALYZE");
  });
  await withClient(url, (client) => client.query(`ALTER DATABASE ${unfinished} RENAME TO ${size.name}`));
  return at;
}
