import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import type { IndicatorDefinition } from "../indicators/indicator-definition.ts";
import { writeCsv } from "./write-csv.ts";

const ROWS = 100_000;

/** An indicator of a hundred thousand figures; the tests' own. */
const MANY: IndicatorDefinition = {
  code: "many-rows",
  name: "Veel rijen",
  definition: "Een rij per getal.",
  formula: "n",
  unit: "COUNT",
  direction: "NEUTRAL",
  kind: "ADDITIVE",
  normaliser: null,
  moduleCode: null,
  programmeCode: null,
  dimensions: [],
  hasOwnDenominator: false,
  hasDatedDenominator: false,
  sourceCodes: [],
  measureCodes: [],
  version: 1,
  validFrom: "2026-11-23",
  isComparable: true,
  level: "MUNICIPALITY",
  structurallyEqualKey: null,
  breaks: [],
  notAvailable: null,
  view: "indicators.many_rows",
};

const QUESTION = {
  definitions: [MANY],
  groupBy: ["MUNICIPALITY", "PERIOD", "CATEGORY"] as const,
  values: [null, null, null, null, ["MUNICIPALITY", "PERIOD", "CATEGORY"], false, null, null, false],
};

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  await database.orm.em.execute(`
    CREATE VIEW indicators.many_rows AS
    SELECT
      'GM0202' AS municipality_code, NULL::text AS module_code, lpad(n::text, 6, '0') AS category, '2022' AS period,
      n::numeric / 8 AS value, 'FINAL' AS status, NULL::text AS reason, NULL::numeric AS numerator,
      NULL::numeric AS denominator, 'a-source' AS source_code, '=HYPERLINK("x")' AS locator, repeat('tekst; ', 20) AS printed,
      NULL::text AS denominator_source_code, NULL::text AS denominator_locator, NULL::text AS denominator_printed,
      false AS is_carried, NULL::text AS note
    FROM generate_series(1, ${String(ROWS)}) AS n`);
});

afterAll(() => database.close());

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test("writes 100,000 rows without keeping them: the heap grows by less than a tenth of what is written", async () => {
  const heaps: number[] = [];
  let lines = 0;
  let bytes = 0;
  for await (const text of writeCsv(database.reader, QUESTION, new Map([["GM0202", "Arnhem"]]), "nl-NL")) {
    lines += text.split("\r\n").length - 1;
    bytes += Buffer.byteLength(text);
    if (lines % 10_000 === 1) heaps.push(heapInUse());
  }
  const [first = 0, ...later] = heaps;
  expect(lines).toBe(ROWS + 1);
  expect(later.length).toBeGreaterThan(5);
  expect(Math.max(...later) - first).toBeLessThan(bytes / 10);
});

test("begins with a byte order mark and a heading, and parts cells by a semicolon with a decimal comma", async () => {
  const portions = writeCsv(database.reader, QUESTION, new Map([["GM0202", "Arnhem"]]), "nl-NL");
  const portion: { value: unknown } = await portions.next();
  await portions.return(undefined);
  const [heading, first] = String(portion.value).split("\r\n");
  expect(heading?.startsWith("\uFEFFindicator;indicatornaam;gemeentecode;gemeente;")).toBe(true);
  expect(first).toContain(
    "many-rows;Veel rijen;GM0202;Arnhem;;;;000001;2022;0,12500000000000000000;COUNT;FINAL;",
  );
  expect(first).toContain(`;a-source;"'=HYPERLINK(""x"")";`);
});

test("a reader that stops half-way leaves the database usable", async () => {
  for (let time = 0; time < 11; time += 1) {
    const portions = writeCsv(database.reader, QUESTION, new Map(), "en");
    await portions.next();
    await portions.return(undefined);
  }
  expect(await database.reader.read({ name: "still-there", text: "SELECT 1 AS one" })).toEqual([{ one: 1 }]);
});
