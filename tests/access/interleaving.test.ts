import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { keyedStatement } from "#server/database/keyed-statement.ts";
import { Loaders, relation } from "#server/database/loader.ts";
import { openReader } from "#server/database/open-reader.ts";
import { type ReaderOf, statement } from "#server/database/reader.ts";
import type { ViewerScope } from "#server/database/viewer-scope.ts";
import { MUNICIPALITIES, writeProviderFigures } from "../support/provider-figures.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

const REQUESTS = 10_000;
/** Connections are fewer than requests at a time, so that each serves every kind of viewer in turn. */
const POOL_SIZE = 3;
const AT_A_TIME = 50;

const spending = statement<{ municipalityCode: string }>(
  "interleaved-spending",
  "SELECT municipality_code FROM core.statement_year_rollup ORDER BY municipality_code",
);
const failing = statement(
  "interleaved-failing",
  "SELECT 1 / count(*) FROM core.statement_year_rollup WHERE false",
);
const spendOfProvider = relation<{ code: string }, { municipalityCode: string }>(
  keyedStatement(
    "interleaved-loader",
    { code: "text" },
    `SELECT key.key_index, rollup.municipality_code
     FROM key
     JOIN core.statement_year_rollup AS rollup ON rollup.provider_code = key.code
     ORDER BY rollup.municipality_code`,
  ),
);

const VIEWERS: readonly { readonly scope: ViewerScope; readonly sees: readonly string[] }[] = [
  ...MUNICIPALITIES.map((code) => ({
    scope: { role: "MUNICIPALITY" as const, municipalities: [code] },
    sees: [code],
  })),
  {
    scope: { role: "MUNICIPALITY", municipalities: MUNICIPALITIES.slice(3, 6) },
    sees: MUNICIPALITIES.slice(3, 6),
  },
  { scope: { role: "ANALYST", municipalities: [] }, sees: MUNICIPALITIES },
  { scope: { role: "BOARD", municipalities: MUNICIPALITIES }, sees: [] },
  { scope: { role: "PUBLIC", municipalities: [] }, sees: [] },
];

let database: TestDatabase;
let readerOf: ReaderOf;
let close: () => Promise<void>;

beforeAll(async () => {
  database = await openTestDatabase();
  await writeProviderFigures(database.orm);
  const options = { clientUrl: database.url, entities: [], projectFolder: ".", poolSize: POOL_SIZE };
  ({ readerOf, close } = await openReader(options));
});

afterAll(async () => {
  await close();
  await database.close();
});

/** One request of one viewer, by one of the ways in which answers are read. */
async function ask(number: number, scope: ViewerScope): Promise<string[]> {
  const reader = readerOf(scope);
  if (number % 13 === 0) await expect(reader.read(failing)).rejects.toThrow("division by zero");
  if (number % 11 === 0) {
    const streamed: string[] = [];
    for await (const rows of reader.stream(spending))
      streamed.push(...rows.map((row) => row.municipalityCode));
    return streamed;
  }
  const rows =
    number % 2 === 0
      ? await reader.read(spending)
      : await new Loaders(reader).many(spendOfProvider, { code: "FA99001" });
  return rows.map((row) => row.municipalityCode);
}

test("ten thousand interleaved requests show no row of another viewer", async () => {
  let next = 0;
  const wrong: string[] = [];
  const work = async (): Promise<void> => {
    for (let number = next++; number < REQUESTS; number = next++) {
      // A step that shares no factor with the number of viewers: neighbours in time are never the same viewer.
      const viewer = VIEWERS[(number * 7) % VIEWERS.length];
      if (!viewer) throw new Error("A number modulo the length must be in the list");
      const seen = await ask(number, viewer.scope);
      if (seen.join() !== viewer.sees.join()) wrong.push(`${number} ${viewer.scope.role}: ${seen.join()}`);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  expect(wrong).toEqual([]);
});
