import { readFileSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { answerOf } from "./equal-answers.ts";
import type { BenchQuery } from "./queries/bench-query.ts";
import type { MeasuredServer } from "./servers/start-server.ts";

/** Running a statement, but not the settings of the viewer and what begins and ends a transaction. */
const STATEMENT = /(?:execute [^:]*|statement): (?!begin|commit|select set_config)/i;
const UNTIL_HEARD = 150;

async function set(url: string, value: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`ALTER SYSTEM SET log_min_duration_statement = ${value}`);
  await client.query("SELECT pg_reload_conf()");
  await client.end();
  await wait(UNTIL_HEARD);
}

/** How many statements one answer takes, by what PostgreSQL itself writes down. */
export async function countStatements(
  { url, log }: { readonly url: string; readonly log: string },
  server: MeasuredServer,
  query: BenchQuery,
): Promise<number> {
  await set(url, "0");
  // Who keeps answers asks every few seconds whether they still hold: that is no part of this one.
  await answerOf(server, query);
  await wait(UNTIL_HEARD);
  const from = statSync(log).size;
  await answerOf(server, query);
  await wait(UNTIL_HEARD);
  const written = readFileSync(log).subarray(from).toString("utf8");
  await set(url, "-1");
  // The own statement that ends the writing down is no answer's.
  const lines = written.split("\n").filter((line) => STATEMENT.test(line) && !line.includes("ALTER SYSTEM"));
  return lines.filter((line) => !line.includes("pg_reload_conf")).length;
}
