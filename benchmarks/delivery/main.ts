import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { withCurrentDatabase } from "#server/commands/with-current-database.ts";
import { openDataFolder } from "#server/database/embedded/data-folder.ts";
import { startEmbeddedPostgres } from "#server/database/embedded/embedded-postgres.ts";
import { ENTITIES } from "#server/entities.ts";
import { databaseAt } from "../data/fill.ts";
import { describeMachine } from "../report/machine.ts";
import { loadBare } from "./bare-load.ts";
import { type DeliveryResults, writeDeliveryTable } from "./delivery-table.ts";
import { providersFor, writeStatements } from "./statements-file.ts";
import { buildFirst, watchImport } from "./watched-import.ts";

const { values } = parseArgs({
  options: {
    /** How many rows the file has; a multiple of a million lets memory be seen at a tenth and at half. */
    rows: { type: "string", default: "1000000" },
    /** Whether the results take the place of those that are kept. */
    keep: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const rows = Number(values.rows);
const projectFolder = process.cwd();
const say = (line: string): void => {
  console.log(line);
};

mkdirSync(join(projectFolder, ".data"), { recursive: true });
const folder = openDataFolder(join(projectFolder, ".data/bench-delivery"));
await using undo = new AsyncDisposableStack();
const files = mkdtempSync(join(tmpdir(), "regiospiegel-levering-"));
undo.defer(() => {
  rmSync(files, { recursive: true });
});
const { url, stop } = await startEmbeddedPostgres({ folder, say, signal: new AbortController().signal });
undo.defer(stop);

async function run(at: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: at });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const [ours, bare] = ["delivery_ours", "delivery_bare"].map((name) => databaseAt(url, name)) as [
  string,
  string,
];
for (const name of ["delivery_ours", "delivery_bare"])
  await run(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, `CREATE DATABASE ${name}`);
for (const at of [ours, bare]) {
  await withCurrentDatabase(at, { entities: ENTITIES, projectFolder, say: () => undefined }, () =>
    Promise.resolve(),
  );
  await run(
    at,
    // The register is not what is measured, and the policies are not the owner's to write through.
    "SET session_replication_role = replica",
    `SET bench.providers = ${providersFor(rows)}`,
    "SET ROLE regiospiegel_importer",
    readFileSync(join(projectFolder, "benchmarks/delivery/register.sql"), "utf8"),
    "RESET ROLE",
    "VACUUM ANALYZE",
  );
}

await buildFirst(projectFolder);
const turns: DeliveryResults["turns"][number][] = [];
for (const isCorrected of [false, true]) {
  const path = join(files, isCorrected ? "corrected.csv" : "first.csv");
  await writeStatements(path, rows, isCorrected);
  await run(url, "CHECKPOINT");
  const bareSeconds = await loadBare(bare, path);
  say(`bare, ${isCorrected ? "again" : "first"}: ${bareSeconds.toFixed(1)} s`);
  await run(url, "CHECKPOINT");
  const imported = await watchImport(path, rows, { url: ours, projectFolder });
  say(
    `import, ${isCorrected ? "again" : "first"}: ${imported.seconds.toFixed(1)} s, ${imported.peakMemory} MB at most`,
  );
  turns.push({ isCorrected, bareSeconds, imported, ratio: bareSeconds / imported.seconds });
  await run(bare, "VACUUM ANALYZE core.provider_statement");
  await run(ours, "VACUUM ANALYZE core.provider_statement");
}
const results: DeliveryResults = { machine: await describeMachine(url), rows, turns };
if (values.keep) {
  writeFileSync(
    join(projectFolder, "benchmarks/delivery-results.json"),
    `${JSON.stringify(results, null, 2)}\n`,
  );
  writeFileSync(join(projectFolder, "docs/performance-delivery.md"), writeDeliveryTable(results));
}
say(writeDeliveryTable(results));
