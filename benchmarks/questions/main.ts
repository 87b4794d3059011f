import { mkdirSync, writeFileSync } from "node:fs";
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
    /** Which sizes, by the names of their databases; without it all of them, and the page is written. */
    sizes: { type: "string" },
  },
});
const projectFolder = process.cwd();
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
const page = writeQuestionsTable(await describeMachine(url), results);
if (wanted === undefined) {
  writeFileSync(
    join(projectFolder, "benchmarks/questions-results.json"),
    `${JSON.stringify(results, null, 2)}\n`,
  );
  writeFileSync(join(projectFolder, "docs/performance-questions.md"), page);
}
say(page);
