import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SeedsFolder } from "../../tests/support/seeds-folder.ts";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import { describeReport } from "./import-report.ts";
import { importSeeds } from "./import-run.ts";
import { ImportRefused } from "./problem.ts";

describe("the country as CBS tells it", () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase({ seeded: true });
  });

  afterAll(() => database.close());

  async function figures(where: string) {
    return database.orm.em
      .fork()
      .execute<Record<string, unknown>[]>(
        `SELECT observation.value, observation.status, observation.reason FROM core.observation WHERE ${where}`,
      );
  }

  async function numberOf(sql: string): Promise<number> {
    const [row] = await database.orm.em.fork().execute<{ number: string }[]>(sql);
    return Number(row?.number);
  }

  test.each([
    ["Renkum", "GM0274", "2021", "31417"],
    ["Wageningen", "GM0289", "2021", "39635"],
    ["Arnhem", "GM0202", "2021", "162424"],
    ["Rijnwaarden, that went into Zevenaar a year later,", "GM0196", "2017", "10852"],
  ])("%s (%s) had in %s %s inhabitants", async (_, code, period, value) => {
    const where = `measure_code = 'inhabitants' AND municipality_code = '${code}' AND period = '${period}'`;
    expect(await figures(where)).toEqual([{ value, status: "FINAL", reason: null }]);
  });

  test("the Netherlands had 17,475,415 inhabitants on 1 January 2021", async () => {
    const sql =
      "SELECT sum(value) AS number FROM core.observation WHERE measure_code = 'inhabitants' AND period = '2021'";
    expect(await numberOf(sql)).toBe(17_475_415);
  });

  test("every figure of inhabitants of 2026 is provisional, and no other", async () => {
    const sql = `SELECT string_agg(DISTINCT period || ' ' || status, ', ') AS words FROM core.observation
      WHERE measure_code = 'inhabitants' AND (period = '2026' OR status <> 'FINAL')`;
    const [row] = await database.orm.em.fork().execute<{ words: string }[]>(sql);
    expect(row?.words).toBe("2026 PROVISIONAL");
  });

  test("benefits are provisional and households are not", async () => {
    const of = (measure: string) =>
      figures(`municipality_code = 'GM0202' AND period = '2020' AND measure_code = '${measure}'`);
    expect(await of("social-assistance-recipients")).toMatchObject([{ status: "PROVISIONAL" }]);
    expect(await of("households")).toMatchObject([{ status: "FINAL" }]);
  });

  test("there are 342 municipalities on 1 January 2026, each in a labour-market and a youth-care region", async () => {
    const municipalities = `SELECT count(*) AS number FROM core.municipality
      WHERE coalesce(valid_from, '-infinity') <= '2026-01-01' AND (valid_to IS NULL OR valid_to > '2026-01-01') AND NOT is_fictional`;
    expect(await numberOf(municipalities)).toBe(342);
    const regions = (kind: string) =>
      `SELECT count(*) * 1000 + count(DISTINCT region) AS number FROM core.municipality_region WHERE kind = '${kind}'`;
    expect(await numberOf(regions("LABOUR_MARKET_REGION"))).toBe(342_035);
    expect(await numberOf(regions("YOUTH_CARE_REGION"))).toBe(342_042);
  });

  test.each([
    ["accounts", "2024", "6.3", "174920000"],
    ["budget", "2024", "6.6", "14658000"],
    ["budget", "2025", "6.60", "17789000"],
  ])("Arnhem's Iv3 %s of %s book on taakveld %s %s euros", async (report, period, category, value) => {
    const where = `measure_code = 'iv3-expense-${report}' AND municipality_code = 'GM0202'
      AND period = '${period}' AND category = '${category}'`;
    expect(await figures(where)).toEqual([{ value, status: "FINAL", reason: null }]);
  });

  test("the taakvelden of the social domain add up to what is told of it as a whole", async () => {
    const [row] = await database.orm.em.fork().execute<{ parts: string; whole: string }[]>(
      `SELECT
        sum(value) FILTER (WHERE measure_code = 'iv3-expense-accounts' AND category LIKE '6.%') AS parts,
        sum(value) FILTER (WHERE measure_code = 'iv3-social-domain-expense-accounts') AS whole
      FROM core.observation WHERE period = '2024'`,
    );
    expect(row?.parts).toBe(row?.whole);
    expect(Number(row?.whole) / 1e9).toBeCloseTo(35.22, 2);
  });

  test("what is missing has no value and says why; it is never zero", async () => {
    const reason = "Geen opgave: alle bedragen in de bron zijn nul";
    expect(
      await figures(
        "municipality_code = 'GM0299' AND measure_code = 'iv3-expense-budget' AND period = '2018'",
      ),
    ).toEqual([{ value: null, status: "NOT_AVAILABLE", reason }]);
    const without = "SELECT count(*) AS number FROM core.observation WHERE status = 'NOT_AVAILABLE'";
    expect(await numberOf(without)).toBe(970 + 116 + 2485 + 1710);
  });

  test("a source counts its figures, and raw keeps their files only", async () => {
    const counts = await database.orm.em.fork().execute<Record<string, unknown>[]>(
      `SELECT source.fact_count, sum(delivered_file.row_count)::integer AS delivered,
        (SELECT count(*)::integer FROM raw.delivered_row WHERE delivered_row.file LIKE 'open-data/%') AS kept
      FROM core.source
      JOIN raw.delivered_file ON delivered_file.file LIKE 'open-data/' || source.code || '/%'
      WHERE source.code = 'cbs-inwoners' GROUP BY source.code`,
    );
    expect(counts).toEqual([{ fact_count: 3544, delivered: 3544, kept: 0 }]);
  });
});

describe("importing open data", () => {
  const FIGURES = "open-data/cbs-inwoners/observations.csv";
  let database: TestDatabase;
  let seeds: SeedsFolder;
  let day = 0;
  let said: string[] = [];

  function importing() {
    day += 1;
    said = [];
    return importSeeds({
      orm: database.orm,
      seedsFolder: seeds.path,
      clock: () => new Date(Date.UTC(2026, 0, day)),
      progress: (line) => said.push(line),
    });
  }

  /** Every figure and every source, the moment of its import included. */
  async function standing(): Promise<unknown> {
    return database.orm.em.fork().execute(
      `SELECT (SELECT md5(string_agg(observation::text, '|' ORDER BY observation::text)) FROM core.observation) AS figures,
        (SELECT string_agg(source::text, '|' ORDER BY source.code) FROM core.source) AS sources`,
    );
  }

  beforeAll(async () => {
    database = await openTestDatabase();
    seeds = await SeedsFolder.copy("cbs-gemeenten", "cbs-inwoners");
    await importing();
  });

  afterAll(async () => {
    await seeds[Symbol.asyncDispose]();
    await database.close();
  });

  test("says how far it is", () => {
    expect(said).toContain("Waarnemingen: 3.543 van 3.543");
  });

  test("twice changes nothing", async () => {
    const before = await standing();
    expect(describeReport(await importing())).toContain("  Er is niets veranderd.");
    expect(await standing()).toEqual(before);
  });

  test("renews the one figure that differs, and its source", async () => {
    await seeds.replace(FIGURES, "GM0274,2021,inhabitants,31417", "GM0274,2021,inhabitants,31418");
    expect(describeReport(await importing())).toContain("  waarnemingen: 0 nieuw, 1 gewijzigd, 0 vervallen");
    const renewed = await database.orm.em
      .fork()
      .execute<{ code: string }[]>(
        "SELECT source.code FROM core.source WHERE source.imported_at = (SELECT max(imported_at) FROM core.source)",
      );
    expect(renewed).toEqual([{ code: "cbs-inwoners" }]);
    await seeds.replace(FIGURES, "GM0274,2021,inhabitants,31418", "GM0274,2021,inhabitants,31417");
  });

  test("that is refused leaves everything as it was", async () => {
    await importing();
    const before = await standing();
    await seeds.append(FIGURES, "GM9999,2021,inhabitants,1");
    await expect(importing()).rejects.toThrow(ImportRefused);
    expect(await standing()).toEqual(before);
    await seeds.replace(FIGURES, "GM9999,2021,inhabitants,1\n", "");
  });

  test("takes the figures along of a source that is gone", async () => {
    await seeds.remove("open-data/cbs-inwoners");
    expect(describeReport(await importing())).toContain(
      "  waarnemingen: 0 nieuw, 0 gewijzigd, 3.543 vervallen",
    );
  });
});
