import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openDataFolder } from "#server/database/embedded/data-folder.ts";
import { startEmbeddedPostgres } from "#server/database/embedded/embedded-postgres.ts";
import { readPostmaster } from "#server/database/embedded/postmaster-file.ts";
import { compareServers } from "./compare-servers.ts";
import { fill } from "./data/fill.ts";
import { factsOf, SIZES } from "./data/sizes.ts";
import { measureGrowth } from "./measure-growth.ts";
import { QUERIES } from "./queries/queries.ts";
import { drawGrowth } from "./report/growth-chart.ts";
import { describeMachine } from "./report/machine.ts";
import { writeTables } from "./report/tables.ts";

const { values } = parseArgs({
  options: {
    /** Rounds in which every server has its turn. */
    rounds: { type: "string", default: "9" },
    milliseconds: { type: "string", default: "400" },
    connections: { type: "string", default: "8" },
    /** The sizes that are compared with other servers. */
    sizes: { type: "string", default: "bench_11,bench_342" },
    /** The queries that are compared; all of them unless named. */
    queries: { type: "string", default: "" },
    growth: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const projectFolder = process.cwd();
const say = (line: string): void => {
  console.log(line);
};

mkdirSync(join(projectFolder, ".data"), { recursive: true });
const folder = openDataFolder(join(projectFolder, ".data/bench"));
await using undo = new AsyncDisposableStack();
const { url, stop } = await startEmbeddedPostgres({ folder, say, signal: new AbortController().signal });
undo.defer(stop);
const postmaster = readPostmaster(folder.cluster)?.pid ?? 0;
const surroundings = { url, projectFolder, say, postmaster, log: folder.log };
const load = {
  rounds: Number(values.rounds),
  milliseconds: Number(values.milliseconds),
  connections: Number(values.connections),
};

const wanted = values.sizes.split(",");
const queries = QUERIES.filter(
  ({ name }) => values.queries === "" || values.queries.split(",").includes(name),
);
const comparisons = [];
for (const size of SIZES.filter(({ name }) => wanted.includes(name))) {
  const database = await fill(size, surroundings);
  say(`comparing on ${size.name} …`);
  comparisons.push({
    ...size,
    facts: factsOf(size),
    ...(await compareServers(database, queries, surroundings, load)),
  });
}
const growth = values.growth ? await measureGrowth(surroundings) : [];
const results = { machine: await describeMachine(url), load, comparisons, growth };
if (values.queries === "") {
  writeFileSync(join(projectFolder, "benchmarks/results.json"), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(projectFolder, "docs/performance-tables.md"), writeTables(results));
}
if (growth.length > 0) writeFileSync(join(projectFolder, "docs/performance-growth.svg"), drawGrowth(growth));
say(writeTables(results));
