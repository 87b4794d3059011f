import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

/** On what was measured, and with which versions. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryInGigabytes: number;
  readonly node: string;
  readonly postgresql: string;
  readonly postgraphile: string;
  readonly apollo: string;
}

function versionOf(name: string): string {
  const file = join(process.cwd(), "node_modules", name, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** Looks around. */
export async function describeMachine(url: string): Promise<Machine> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
  await client.end();
  return {
    processor: cpus()[0]?.model ?? "",
    cores: cpus().length,
    memoryInGigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    postgresql: rows[0]?.server_version ?? "",
    postgraphile: versionOf("postgraphile"),
    apollo: versionOf("@apollo/server"),
  };
}
