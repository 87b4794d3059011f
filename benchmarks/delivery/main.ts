import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openDataFolder } from "#server/database/embedded/data-folder.ts";
import { startEmbeddedPostgres } from "#server/database/embedded/embedded-postgres.ts";
import { describeMachine } from "../report/machine.ts";
import { loadBare } from "./bare-load.ts";
import { type DeliveryResults, type Turn, writeDeliveryTable } from "./delivery-table.ts";
import { freshDatabases, run } from "./fresh-databases.ts";
import { writeStatements } from "./statements-file.ts";
import { buildFirst, watchImport } from "./watched-import.ts";

const { values } = parseArgs({
  options: {
    /** How many rows the file has; a multiple of a million lets memory be seen at a tenth and at half. */
    rows: { type: "string", default: "1000000" },
    /** How many times both are loaded into fresh databases. */
    rounds: { type: "string", default: "3" },
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

const FILES = [
  { isCorrected: false, path: join(files, "first.csv") },
  { isCorrected: true, path: join(files, "corrected.csv") },
];
for (const { isCorrected, path } of FILES) await writeStatements(path, rows, isCorrected);
await buildFirst(projectFolder);

const turns: Turn[] = [];
for (let round = 1; round <= Number(values.rounds); round += 1) {
  const { ours, bare } = await freshDatabases(url, projectFolder, rows);
  for (const { isCorrected, path } of FILES) {
    await run(url, "CHECKPOINT");
    const bareSeconds = await loadBare(bare, path);
    await run(url, "CHECKPOINT");
    const imported = await watchImport(path, rows, { url: ours, projectFolder });
    const turn = { isCorrected, bareSeconds, imported, ratio: bareSeconds / imported.seconds };
    turns.push(turn);
    say(
      `round ${round}, ${isCorrected ? "again" : "first"}: bare ${bareSeconds.toFixed(1)} s, import ${imported.seconds.toFixed(1)} s, ${turn.ratio.toFixed(2)}, ${imported.peakMemory} MB at most`,
    );
    await run(bare, "VACUUM ANALYZE core.provider_statement");
    await run(ours, "VACUUM ANALYZE core.provider_statement");
  }
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
