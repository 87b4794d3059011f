import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import { periodsOfIndicators } from "../domains/benchmarks/indicator.queries.ts";
import { DENOMINATOR_PERIOD_COLUMN, INDICATOR_COLUMNS, PROVIDER_COLUMN } from "./indicator-row.ts";
import { parseIndicator } from "./parse-indicator.ts";
import { INDICATORS } from "./registry.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
});

afterAll(() => database.close());

const sqlOf = (code: string) => readFileSync(join(import.meta.dirname, `${code}.sql`), "utf8");
const COUNTED = `
  count(*)::integer AS rows,
  (count(*) - count(DISTINCT (municipality_code, module_code, category, period, is_carried)))::integer AS doubles,
  count(*) FILTER (WHERE period IS NULL)::integer AS without_period,
  count(*) FILTER (WHERE (value IS NULL) <> (status IN ('SUPPRESSED', 'NOT_APPLICABLE', 'NOT_AVAILABLE')))::integer AS wrong_status,
  count(*) FILTER (WHERE (value IS NULL) <> (reason IS NOT NULL))::integer AS wrong_reason,
  count(*) FILTER (WHERE value IS NOT NULL AND source_code IS NULL)::integer AS without_source,
  count(*) FILTER (WHERE is_carried AND note IS NULL)::integer AS carried_in_silence`;
const SOUND = {
  doubles: 0,
  without_period: 0,
  wrong_status: 0,
  wrong_reason: 0,
  without_source: 0,
  carried_in_silence: 0,
};

test("there are at least forty indicators", () => {
  expect(INDICATORS.length).toBeGreaterThanOrEqual(40);
});

test.each(INDICATORS.map(({ code }) => code))("%s is named in the first comment of its SQL", (code) => {
  expect(sqlOf(code).startsWith(`-- ${code}: `)).toBe(true);
});

test.each([...INDICATORS])(
  "$view has the columns that all have, in their order",
  async ({ view, dimensions, hasDatedDenominator }) => {
    const columns = await database.orm.em.execute<{ name: string }[]>(
      "SELECT attname AS name FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 ORDER BY attnum",
      [view],
    );
    const expected = [
      ...INDICATOR_COLUMNS,
      ...(hasDatedDenominator ? [DENOMINATOR_PERIOD_COLUMN] : []),
      ...(dimensions.includes("PROVIDER") ? [PROVIDER_COLUMN] : []),
    ];
    expect(columns.map(({ name }) => name)).toEqual(expected);
  },
);

const OF_SEEDS = INDICATORS.filter(({ sourceCodes }) => sourceCodes.length > 0);

test.each(OF_SEEDS.map(({ view }) => view))(
  "%s has a value or a reason in each row, once for each key, with its source",
  async (view) => {
    const [counted] = await database.orm.em.execute<{ rows: number }[]>(`SELECT ${COUNTED} FROM ${view}`);
    expect(counted).toMatchObject(SOUND);
    expect(counted?.rows).toBeGreaterThan(0);
  },
);

test.each(INDICATORS.filter(({ notAvailable }) => notAvailable !== null).map(({ view }) => view))(
  "%s, which no source gives, has no value",
  async (view) => {
    expect(await database.orm.em.execute(`SELECT FROM ${view} WHERE value IS NOT NULL LIMIT 1`)).toEqual([]);
  },
);

test.each(OF_SEEDS.filter(({ level }) => level !== "MUNICIPALITY").map(({ view }) => view))(
  "%s, which is not of municipalities, names none",
  async (view) => {
    expect(
      await database.orm.em.execute(`SELECT FROM ${view} WHERE municipality_code IS NOT NULL LIMIT 1`),
    ).toEqual([]);
  },
);

test("every source, module and programme that a definition names exists, and every source of a figure is named", async () => {
  const codesOf = async (table: string) =>
    (await database.orm.em.execute<{ code: string }[]>(`SELECT code FROM core.${table}`)).map(
      ({ code }) => code,
    );
  const modules = await codesOf("cooperation_module");
  const programmes = await codesOf("programme");
  const sources = await codesOf("source");
  for (const { code, view, moduleCode, programmeCode, sourceCodes } of OF_SEEDS) {
    expect(modules).toEqual(expect.arrayContaining(moduleCode === null ? [] : [moduleCode]));
    expect(programmes).toEqual(expect.arrayContaining(programmeCode === null ? [] : [programmeCode]));
    expect(sources).toEqual(expect.arrayContaining([...sourceCodes]));
    const used = await database.orm.em.execute<{ source: string }[]>(
      `SELECT DISTINCT source_code AS source FROM ${view} WHERE value IS NOT NULL
       UNION SELECT denominator_source_code FROM ${view} WHERE value IS NOT NULL AND denominator_source_code IS NOT NULL`,
    );
    expect({ code, sources: sourceCodes }).toEqual({
      code,
      sources: expect.arrayContaining(used.map(({ source }) => source)),
    });
  }
}, 120_000);

test("the periods that are told without reading a view are those of the view", async () => {
  const keys = JSON.stringify(INDICATORS.map(({ code }, index) => ({ code, key_index: index })));
  const told = await database.reader.read(periodsOfIndicators, [keys]);
  for (const [index, { code, view }] of INDICATORS.entries()) {
    const rows = await database.orm.em.execute<{ period: string }[]>(
      `SELECT DISTINCT period FROM ${view} WHERE NOT is_carried ORDER BY period`,
    );
    expect({
      code,
      periods: told.filter(({ keyIndex }) => keyIndex === index).map(({ period }) => period),
    }).toEqual({
      code,
      periods: rows.map(({ period }) => period),
    });
  }
}, 120_000);

test("every taakveld whose bridge is not exact breaks in the definitions that show it by itself", async () => {
  const bent = await database.orm.em.execute<{ period: string; categories: string[] }[]>(`
    SELECT later.valid_from_year::text AS period, array_agg(later.code ORDER BY later.code COLLATE "C") AS categories
    FROM core.taakveld AS later
    JOIN core.taakveld AS earlier ON earlier.code = later.code AND earlier.valid_to_year = later.valid_from_year - 1
    WHERE NOT EXISTS (
      SELECT FROM core.taakveld_bridge AS bridge
      WHERE bridge.is_exact AND bridge.code_from = later.code AND bridge.code_to = later.code
        AND bridge.regime_from = earlier.regime AND bridge.regime_to = later.regime)
    GROUP BY later.valid_from_year ORDER BY 1`);
  const definition = INDICATORS.find(({ code }) => code === "taakveld-expense-per-inhabitant-budget");
  expect(definition?.breaks.map(({ period, categories }) => ({ period, categories }))).toEqual(bent);
});

describe("a definition", () => {
  const YAML = readFileSync(join(import.meta.dirname, "fte-per-100k.yml"), "utf8");

  test("has the code that its file is called", () => {
    expect(() => parseIndicator("other", YAML)).toThrow("is what its file is called, but got: fte-per-100k");
  });

  test.each([
    ["unit: FTE_PER_100K", "unit: MILES", "unit"],
    ["version: 1", "version: 0", "version"],
    ["comparable: false", "comparable: true", "only what is of municipalities can be comparable"],
    ["kind: RATIO", "kind: STOCK", "only a ratio is divided by something"],
    ["level: MODULE", "level: MODULE\nsize: 3", "size"],
  ])("with %s made %s is refused by name", (from, to, fault) => {
    expect(() =>
      parseIndicator(
        "fte-per-100k",
        YAML.replace(from, () => to),
      ),
    ).toThrow(fault);
  });
});
