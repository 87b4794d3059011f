import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { bringDataUpToDate } from "#server/commands/fictional/bring-data-up-to-date.ts";
import { inImportTransaction } from "#server/import/import-transaction.ts";
import { danglingReferences } from "../support/dangling-references.ts";
import { makeDataFolder } from "../support/data-folder.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

const NOON = () => new Date("2026-11-26T12:00:00Z");
/** On a busy machine a template with all seeds and one with the region besides take their time. */
const PATIENCE = 400_000;
let real: TestServer;
let both: TestServer;

beforeAll(async () => {
  real = await startTestServer({ clock: NOON });
  both = await startTestServer({ clock: NOON, fictional: true });
}, PATIENCE);

afterAll(async () => {
  await both.close();
  await real.close();
});

/** As the import sees the tables: all of them. */
function rowsOf<Row extends object>(sql: string): Promise<Row[]> {
  return inImportTransaction(both.database.orm, (transaction) => transaction.read<Row>(sql));
}

test("everything in the region points to what stands", async () => {
  expect(await danglingReferences(both.database.orm)).toEqual([]);
});

describe("with the fictional region beside it, the real data answer as they did without", () => {
  test.each([
    "{ partnerships { code name municipalities { code } } }",
    "{ programmes { code modules { code } } }",
    "{ modules { code participantCount } }",
    "{ municipalities { code name isFictional } }",
    "{ municipalities(sizeClass: LARGE) { code } }",
    "{ sources { code factCount } }",
    "{ discrepancies { id kind subject } }",
    '{ participationMatrix(partnership: "mgr-sdcg") { rows { municipality { code } cells { participates } } } }',
    '{ observations(input: { indicators: ["inhabitants"], groupBy: [YEAR] }) { totalCount nodes { period figureCount isFictional value { value } } } }',
    '{ observations(input: { indicators: ["inhabitants"], groupBy: [SIZE_CLASS, YEAR] }) { nodes { sizeClass period value { value } } } }',
    '{ benchmark(input: { indicator: "inhabitants", period: "2026", peers: COUNTRY }) { statistics { count median minimum maximum mean } } }',
  ])("%s", async (document) => {
    const [without, beside] = await Promise.all([real.query(document), both.query(document)]);
    expect(without.errors).toBeUndefined();
    expect(beside).toEqual(without);
  });
});

describe("what is asked for by name answers, and says that it is fictional", () => {
  test("the partnership, its modules and its eleven municipalities", async () => {
    const { data } = await both.query(`{
      partnership(code: "fictief-rijnland") { isFictional municipalities { isFictional } modules { code participantCount } }
      partnerships(includeFictional: true) { code }
      municipalities(partnership: "fictief-rijnland") { code }
      sources(includeFictional: true) { code }
    }`);
    expect(data).toMatchObject({
      partnership: {
        isFictional: true,
        municipalities: Array.from({ length: 11 }, () => ({ isFictional: true })),
        modules: [
          { code: "fictief-inkoop", participantCount: 11 },
          { code: "fictief-inburgering", participantCount: 9 },
        ],
      },
      partnerships: [{ code: "mgr-sdcg" }, { code: "rob-nijmegen" }, { code: "fictief-rijnland" }],
      sources: expect.arrayContaining([{ code: "fictief" }]),
    });
  });

  test("its inhabitants in a sum over all, where it is asked to come along", async () => {
    const ask = async (includeFictional: boolean) => {
      const { data } = await both.query<{
        observations: { nodes: { isFictional: boolean; value: { value: number } }[] };
      }>(
        `{ observations(input: { indicators: ["inhabitants"], groupBy: [YEAR], from: "2026", includeFictional: ${String(includeFictional)} }) { nodes { isFictional value { value } } } }`,
      );
      return data?.observations.nodes[0];
    };
    const [without, along] = [await ask(false), await ask(true)];
    expect(without).toEqual({ isFictional: false, value: { value: 18_130_208 } });
    expect(along?.isFictional).toBe(true);
    expect(along?.value.value).toBeGreaterThan(18_500_000);
  });

  test("its inhabitants, marked in GraphQL and in a column of the export", async () => {
    const { data } = await both.query(
      '{ observations(input: { indicators: ["inhabitants"], municipalities: ["FG0001"], from: "2026" }) { nodes { isFictional } } }',
    );
    expect(data).toEqual({ observations: { nodes: [{ isFictional: true }] } });
    const address =
      "/export/observations.csv?indicator=inhabitants&municipality=FG0001,GM0202&from=2026&locale=en";
    const text = await (await fetch(`${both.origin}${address}`)).text();
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows.map(({ municipality_code, fictional }) => [municipality_code, fictional])).toEqual([
      ["FG0001", "true"],
      ["GM0202", "false"],
    ]);
  });
});

describe("nothing invented hangs on something real", () => {
  test("every provider, statement and contract has codes of the region only", async () => {
    const [counts] = await rowsOf<Record<string, string>>(`
      SELECT
        (SELECT count(*) FROM core.provider WHERE NOT is_fictional OR name NOT LIKE '%(fictief)') AS providers,
        (SELECT count(*) FROM core.municipality WHERE is_fictional <> (municipality_code LIKE 'FG%')) AS municipalities,
        (SELECT count(*) FROM core.municipality WHERE is_fictional AND name NOT LIKE '%(fictief)') AS unmarked,
        (SELECT count(*) FROM core.provider_statement WHERE municipality_code NOT LIKE 'FG%') AS statements,
        (SELECT count(*) FROM core.declaration_total WHERE municipality_code NOT LIKE 'FG%') AS declarations,
        (SELECT count(*) FROM core.contract WHERE module_code NOT LIKE 'fictief-%') AS contracts,
        (SELECT count(*) FROM core.provider_identifier WHERE identifier NOT LIKE '00%') AS numbers,
        (SELECT count(*) FROM core.municipality AS invented JOIN core.municipality AS genuine
          ON replace(invented.name, ' (fictief)', '') = genuine.name AND NOT genuine.is_fictional
          WHERE invented.is_fictional) AS names`);
    expect(new Set(Object.values(counts ?? {}))).toEqual(new Set(["0"]));
  });

  test("and the rollups add up to the statements", async () => {
    const [sums] = await rowsOf<Record<string, string>>(`
      SELECT
        (SELECT sum(spend) FROM core.provider_statement) AS statements,
        (SELECT sum(spend) FROM core.statement_month_rollup) AS months,
        (SELECT sum(spend) FROM core.statement_year_rollup) AS years`);
    expect(sums?.months).toBe(sums?.statements);
    expect(sums?.years).toBe(sums?.statements);
    expect(Number(sums?.statements)).toBeGreaterThan(500_000_000);
  });
});

test("comes again only when it changed, and goes where it is not wanted", async () => {
  const folder = makeDataFolder();
  const lines: string[] = [];
  const world = {
    projectFolder: PROJECT_FOLDER,
    seedsFolder: join(PROJECT_FOLDER, "seeds"),
    dataFolder: folder.path,
    hasFictionalRegion: true,
    clock: NOON,
    progress: (line: string) => lines.push(line),
  };
  const { orm } = both.database;
  const count = async () => (await rowsOf<{ count: string }>("SELECT count(*) FROM core.provider"))[0]?.count;
  try {
    expect(await bringDataUpToDate(orm, world)).toEqual({ seeds: null, regionRows: null });
    expect(lines).toEqual([]);
    const wish = { municipalities: 3, providers: 30, months: 14, seed: 2, isDemo: false };
    expect((await bringDataUpToDate(orm, world, wish)).regionRows).toBeGreaterThan(1000);
    expect(await count()).toBe("30");
    // What was put there by hand stays.
    expect(await bringDataUpToDate(orm, world)).toEqual({ seeds: null, regionRows: null });
    await bringDataUpToDate(orm, world, { ...wish, isDemo: true });
    await bringDataUpToDate(orm, { ...world, hasFictionalRegion: false });
    expect(await count()).toBe("0");
    const left = await rowsOf("SELECT FROM core.municipality WHERE is_fictional");
    expect(left).toEqual([]);
  } finally {
    folder.remove();
  }
});
