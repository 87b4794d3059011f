import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SeedsFolder } from "../../tests/support/seeds-folder.ts";
import { openTestDatabase } from "../../tests/support/test-database.ts";
import { describeReport } from "./import-report.ts";
import { type ImportOptions, importSeeds, isUpToDate } from "./import-run.ts";
import { ImportRefused } from "./problem.ts";
import { seedsHash } from "./seeds-hash.ts";

type TestDatabase = Awaited<ReturnType<typeof openTestDatabase>>;

const MEMO = "sources/000-mgr-sdcg-inburgering-2021";
let database: TestDatabase;
let seeds: SeedsFolder;
let day = 0;

/** Every import is a day later than the one before. */
function tomorrow(): Date {
  day += 1;
  return new Date(Date.UTC(2026, 0, day));
}

function importing(options: Partial<ImportOptions> = {}) {
  const { orm } = database;
  return importSeeds({
    orm,
    seedsFolder: seeds.path,
    clock: tomorrow,
    progress: () => undefined,
    ...options,
  });
}

/** Every row of every table of core, as text. */
async function dump(): Promise<Record<string, string>> {
  const em = database.orm.em.fork();
  const tables = await em.execute<{ name: string }[]>(
    "SELECT pg_tables.tablename AS name FROM pg_tables WHERE pg_tables.schemaname = 'core' ORDER BY 1",
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await em.execute<{ rows: string | null }[]>(
      `SELECT string_agg(standing::text, E'\n' ORDER BY standing::text) AS rows FROM core."${name}" AS standing`,
    );
    contents[name] = row?.rows ?? "";
  }
  return contents;
}

async function rowsOf<Row>(sql: string): Promise<Row[]> {
  return database.orm.em.fork().execute(sql);
}

const IMPORTED_AT = `SELECT source.code, to_char(source.imported_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS imported_on
  FROM core.source ORDER BY source.code`;

beforeAll(async () => {
  database = await openTestDatabase();
  seeds = await SeedsFolder.copy();
  await importing();
});

afterAll(async () => {
  await seeds[Symbol.asyncDispose]();
  await database.close();
});

describe("importing the same seeds again", () => {
  test("changes nothing in any table, the moments of import included", async () => {
    const before = await dump();
    const report = await importing();
    expect(await dump()).toEqual(before);
    expect(report.tables.filter(({ added, changed, removed }) => added + changed + removed > 0)).toEqual([]);
    expect(describeReport(report)).toContain("  Er is niets veranderd.");
  });

  test("is not needed: the last import was of these files", async () => {
    expect(await isUpToDate(database.orm, await seedsHash(seeds.path))).toBe(true);
    expect(await isUpToDate(database.orm, "0".repeat(64))).toBe(false);
  });
});

test("a source counts the rows of its files, and they stand in raw as they were delivered", async () => {
  const [counts] = await rowsOf<{ fact_count: number; delivered: number }>(
    `SELECT source.fact_count, (SELECT count(*)::integer FROM raw.delivered_row
       WHERE delivered_row.file LIKE 'sources/' || source.code || '/%.csv') AS delivered
     FROM core.source WHERE source.code = '000-mgr-sdcg-inburgering-2021'`,
  );
  expect(counts?.fact_count).toBeGreaterThan(60);
  expect(counts?.delivered).toBe(counts?.fact_count);
  const [arnhem] = await rowsOf<{ cells: object }>(
    `SELECT delivered_row.cells FROM raw.delivered_row
     WHERE delivered_row.file = '${MEMO}/inhabitants.csv' AND delivered_row.row_number = 2`,
  );
  expect(arnhem?.cells).toEqual({
    municipality_code: "GM0202",
    reference_year: "2021",
    inhabitants: "162424",
    locator: "L235",
    printed: "162.424",
  });
});

describe("all or nothing", () => {
  test("a refusal leaves the database as it was", async () => {
    const before = await dump();
    await seeds.replace(`${MEMO}/contributions.csv`, "2021,13061,", "2021,1306,");
    await expect(importing()).rejects.toThrow(ImportRefused);
    await seeds.replace(`${MEMO}/contributions.csv`, "2021,1306,", "2021,13061,");
    expect(await dump()).toEqual(before);
  });

  test("a failure halfway leaves the database as it was", async () => {
    const before = await dump();
    await seeds.replace("reference/measures.csv", "Plaatsingen", "Geplaatste mensen");
    const progress = (line: string): void => {
      if (line.startsWith("Schrijven: taken")) throw new Error("De stroom valt uit.");
    };
    await expect(importing({ progress })).rejects.toThrow("De stroom valt uit.");
    expect(await dump()).toEqual(before);
  });

  test("a trial says what would change and changes nothing", async () => {
    const before = await dump();
    const report = await importing({ isDryRun: true });
    expect(describeReport(report)).toEqual(
      expect.arrayContaining([
        "  maten: 0 nieuw, 1 gewijzigd, 0 vervallen",
        "Proef: er is niets geschreven.",
      ]),
    );
    expect(await dump()).toEqual(before);
    await seeds.replace("reference/measures.csv", "Geplaatste mensen", "Plaatsingen");
  });
});

describe("what differs is changed, and nothing else", () => {
  test("one figure: only its source was imported anew", async () => {
    const before = new Map(
      (await rowsOf<{ code: string; imported_on: string }>(IMPORTED_AT)).map((row) => [
        row.code,
        row.imported_on,
      ]),
    );
    await seeds.replace(`${MEMO}/events.csv`, "voor aan het algemeen bestuur", "voor");
    const report = await importing();
    const after = await rowsOf<{ code: string; imported_on: string }>(IMPORTED_AT);
    const renewed = after.filter(({ code, imported_on }) => before.get(code) !== imported_on);
    expect(renewed.map(({ code }) => code)).toEqual(["000-mgr-sdcg-inburgering-2021"]);
    expect(describeReport(report)).toContain("  gebeurtenissen: 0 nieuw, 1 gewijzigd, 0 vervallen");
  });

  test("a period that ends earlier makes room for the next one", async () => {
    const participations = "reference/participations.csv";
    await seeds.replace(
      participations,
      "GM0196,inkoop,2017-04-01,2018-01-01",
      "GM0196,inkoop,2017-04-01,2017-10-01",
    );
    await seeds.append(participations, "GM0196,inkoop,2017-10-01,2018-01-01,RECONSTRUCTED,,,");
    const report = await importing();
    expect(describeReport(report)).toContain("  deelnames: 1 nieuw, 1 gewijzigd, 0 vervallen");
  });

  test("a measure under another code takes its results along", async () => {
    await seeds.replace("reference/measures.csv", "employers-visited,", "employers-met,");
    const results = "sources/003-mgr-sdcg-overdrachtsdossier-2022/results.csv";
    await seeds.write(
      results,
      (await seeds.read(results)).replaceAll(",employers-visited,", ",employers-met,"),
    );
    const report = await importing();
    expect(describeReport(report)).toContain("  maten: 1 nieuw, 0 gewijzigd, 1 vervallen");
  });

  test("a source that is gone takes all its figures along", async () => {
    await seeds.remove("sources/002-mgr-sdcg-nulmeting-inkoop-2017/discrepancies.csv");
    await seeds.remove("sources/002-mgr-sdcg-nulmeting-inkoop-2017/effort-shares.csv");
    await seeds.remove("sources/002-mgr-sdcg-nulmeting-inkoop-2017/printed-totals.csv");
    await importing();
    const left = await rowsOf(
      `SELECT discrepancy.discrepancy_key FROM core.discrepancy
       WHERE discrepancy.source_code = '002-mgr-sdcg-nulmeting-inkoop-2017' AND discrepancy.found_by = 'READER'`,
    );
    expect(left).toEqual([]);
    expect(await rowsOf("SELECT FROM core.effort_share")).toEqual([]);
  });
});

test("two imports at once wait for each other", async () => {
  const [one, other] = await Promise.all([importing(), importing()]);
  expect(one.rowCount).toBe(other.rowCount);
});
