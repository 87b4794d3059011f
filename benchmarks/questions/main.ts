import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { openDataFolder } from "#server/database/embedded/data-folder.ts";
import { startEmbeddedPostgres } from "#server/database/embedded/embedded-postgres.ts";
import { factsOf } from "../data/sizes.ts";
import { describeMachine } from "../report/machine.ts";
import { ask, VIEWERS } from "./ask.ts";
import { fillForQuestions } from "./fill-questions.ts";
import { QUESTIONS } from "./questions.ts";
import { type AskedOfSize, writeQuestionsTable } from "./questions-table.ts";
import { QUESTION_SIZES } from "./sizes.ts";

const { values } = parseArgs({
  options: {
    /** Which sizes, by the names of their databases; what was found of the others stays. */
    sizes: { type: "string" },
  },
});
const projectFolder = process.cwd();
const RESULTS = join(projectFolder, "benchmarks/questions-results.json");
const say = (line: string): void => {
  console.log(line);
};

mkdirSync(join(projectFolder, ".data"), { recursive: true });
const folder = openDataFolder(join(projectFolder, ".data/bench-questions"));
await using undo = new AsyncDisposableStack();
const { url, stop } = await startEmbeddedPostgres({ folder, say, signal: new AbortController().signal });
undo.defer(stop);

const wanted = values.sizes?.split(",");
const results: AskedOfSize[] = [];
for (const size of QUESTION_SIZES.filter(({ name }) => wanted?.includes(name) ?? true)) {
  const client = new Client({
    connectionString: await fillForQuestions(size, { url, projectFolder, say }),
  });
  await client.connect();
  const asked = [];
  for (const viewer of VIEWERS)
    for (const question of QUESTIONS) {
      // Once to bring pages to mind, once to measure.
      await ask(client, question, viewer);
      asked.push(await ask(client, question, viewer));
    }
  await client.end();
  results.push({ size, facts: factsOf(size), asked });
  say(`asked ${size.name}`);
}
const kept = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, "utf8")) as AskedOfSize[]) : [];
const all = QUESTION_SIZES.flatMap(({ name }) => {
  const of = (found: readonly AskedOfSize[]) => found.find(({ size }) => size.name === name);
  return of(results) ?? of(kept) ?? [];
});
const page = writeQuestionsTable(await describeMachine(url), all);
writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`);
writeFileSync(join(projectFolder, "docs/performance-questions.md"), page);
say(page);
