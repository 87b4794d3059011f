import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createIndicatorReader, type IndicatorReader } from "../../tests/support/indicator-reader.ts";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import { type WrittenStatement, writeStatements } from "../../tests/support/write-statements.ts";
import { inImportTransaction } from "../import/import-transaction.ts";
import { INDICATORS } from "./registry.ts";

let database: TestDatabase;
let everyone: IndicatorReader;
let ofFirst: IndicatorReader;

const PROVIDERS = Array.from({ length: 12 }, (_, number) => `FA000${String(number + 10)}`);

/** Twelve providers that share a cell alike. */
function shared(
  municipality: string,
  category: string,
  year: number,
  spend: number,
  clients: number,
): WrittenStatement[] {
  return PROVIDERS.map((provider) => ({
    municipality,
    category,
    provider,
    year,
    spend: spend / PROVIDERS.length,
    clients: clients / PROVIDERS.length,
  }));
}

const STATEMENTS = [2023, 2024].flatMap((year) => [
  ...shared("FG0001", "jeugd", year, year === 2023 ? 1_200_000 : 1_500_000, 120),
  ...shared("FG0001", "wmo", year, 600_000, 60),
  ...shared("FG0002", "jeugd", year, 2_400_000, 240),
  ...shared("FG0002", "wmo", year, 1_200_000, 120),
  ...shared("FG0003", "jeugd", year, 360_000, 36),
  ...shared("FG0003", "wmo", year, 1_200_000, year === 2023 ? 120 : 0),
  ...shared("FG0004", "jeugd", year, 240_000, 24),
  ...shared("FG0004", "wmo", year, 360_000, 36),
]);

/** By hand: inhabitants, two contracts, talks with six providers, measurements, deliveries, declarations, social return. */
const OTHERS = [
  `INSERT INTO core.inhabitants (municipality_code, reference_year, source_code, inhabitants)
   SELECT code, year, 'test', 20000 FROM unnest(ARRAY['FG0001', 'FG0002', 'FG0003']) AS code, generate_series(2023, 2024) AS year`,
  `INSERT INTO core.contract (code, provider_code, module_code, care_category_code, valid_from, valid_to, municipality_codes, source_code)
   SELECT 'C' || number, 'FA000' || number, 'test-inkoop', 'jeugd', '2022-01-01', CASE WHEN number < 13 THEN '2025-01-01' ELSE '2026-07-01' END::date, ARRAY['FG0001'], 'test'
   FROM generate_series(10, 15) AS number`,
  `INSERT INTO core.contract_meeting (provider_code, module_code, cycle, planned_for, held_on, municipality_codes, source_code)
   SELECT 'FA000' || number, 'test-inkoop', '2024-T1', '2024-03-01', '2024-03-01', ARRAY['FG0001'], 'test' FROM generate_series(10, 15) AS number`,
  `INSERT INTO core.performance_indicator (code, module_code, care_category_code, name, unit, direction, target, valid_from, source_code)
   VALUES ('wachttijd', 'test-inkoop', 'jeugd', 'Wachttijd', 'dagen', 'LOWER_IS_BETTER', 30, '2022-01-01', 'test')`,
  `INSERT INTO core.indicator_measurement (municipality_code, provider_code, performance_indicator_code, period, value, is_met, source_code)
   SELECT 'FG0001', 'FA000' || number, 'wachttijd', '2024-T1', 20, number < 19, 'test' FROM generate_series(10, 21) AS number`,
  `INSERT INTO core.statement_delivery (provider_code, month, delivery_number, delivered_on, due_on, is_current, row_count, file, sha256, municipality_codes, source_code)
   SELECT 'FA000' || number, '2024-01-01', 1, CASE WHEN number = 10 THEN '2024-03-01' ELSE '2024-02-10' END::date, '2024-02-15', true, 6, 'test', repeat('0', 64), ARRAY['FG0001'], 'test'
   FROM generate_series(10, 21) AS number`,
  `INSERT INTO core.product (code, care_category_code, name, law, product_category_code, unit, valid_from, source_code)
   VALUES ('45A', 'jeugd', 'Ambulant', 'JW', '45', 'HOUR', '2022-01-01', 'test')`,
  `INSERT INTO core.declaration_total (municipality_code, agb_code, message_reference, product_category_code, month, provider_code, debit_amount, credit_amount, volume, clients, source_code)
   SELECT 'FG0002', '123456' || number, 'm', '45', '2024-01-01', 'FA000' || number, 15000, 1000, 0, 1, 'test' FROM generate_series(10, 21) AS number`,
  `INSERT INTO core.social_return (contract_code, financial_year, provider_code, obliged_amount, fulfilled_amount, due_on, municipality_codes, source_code)
   SELECT 'C' || number, 2024, 'FA000' || number, 1000, 250, '2024-12-31', ARRAY['FG0001'], 'test' FROM generate_series(10, 15) AS number`,
];

beforeAll(async () => {
  database = await openTestDatabase();
  await writeStatements(database.orm, STATEMENTS);
  await inImportTransaction(database.orm, async (transaction) => {
    for (const sql of OTHERS) await transaction.write(sql);
  });
  await writeStatements(database.orm, STATEMENTS);
  everyone = createIndicatorReader(database.reader);
  ofFirst = createIndicatorReader(database.readerOf({ role: "MUNICIPALITY", municipalities: ["FG0001"] }));
});

afterAll(() => database.close());

const DELIVERED = INDICATORS.filter(({ sourceCodes }) => sourceCodes.length === 0);

test.each(DELIVERED.map(({ code, view, dimensions }) => ({ code, view, dimensions })))(
  "$code has a value or a reason in each row, once for each key, and no parts of what is hidden",
  async ({ view, dimensions }) => {
    const provider = dimensions.includes("PROVIDER") ? ", provider_code" : "";
    const [counted] = await inImportTransaction(database.orm, (transaction) =>
      transaction.read(`
        SELECT
          count(*) > 0 AS is_there,
          (count(*) - count(DISTINCT (municipality_code, module_code, category, period, is_carried${provider})))::integer AS doubles,
          count(*) FILTER (WHERE (value IS NULL) <> (status IN ('SUPPRESSED', 'NOT_APPLICABLE', 'NOT_AVAILABLE')))::integer AS wrong_status,
          count(*) FILTER (WHERE (value IS NULL) <> (reason IS NOT NULL))::integer AS wrong_reason,
          count(*) FILTER (WHERE status = 'SUPPRESSED' AND num_nonnulls(numerator, denominator) > 0)::integer AS parts_of_nothing,
          count(*) FILTER (WHERE value IS NOT NULL AND source_code IS NULL)::integer AS without_source
        FROM ${view}`),
    );
    expect(counted).toEqual({
      is_there: true,
      doubles: 0,
      wrong_status: 0,
      wrong_reason: 0,
      parts_of_nothing: 0,
      without_source: 0,
    });
  },
);

describe("what everyone may read", () => {
  test("spend, and what it is per inhabitant: 1,500,000 over 20,000 is 75", async () => {
    expect(await everyone.valuesOf("care-spend", "2024", "FG0001")).toEqual({
      jeugd: 1_500_000,
      wmo: 600_000,
      "test-inkoop": 2_100_000,
    });
    expect(await everyone.valuesOf("care-spend-per-inhabitant", "2024", "FG0001")).toMatchObject({
      jeugd: 75,
    });
    expect(await everyone.valuesOf("care-spend-growth", "2024", "FG0001")).toMatchObject({
      jeugd: 25,
      wmo: 0,
    });
  });

  test("clients per 1,000 inhabitants: 60 over 20,000 is 3", async () => {
    expect(await everyone.valuesOf("care-clients-per-1000", "2024", "FG0001")).toMatchObject({ wmo: 3 });
  });

  test("no client is no figure: the cell is hidden, with its growth", async () => {
    for (const code of ["care-spend", "care-clients", "care-spend-growth"]) {
      const rows = await everyone.rowsOf(code, "2024", "FG0003");
      expect(rows.find(({ category }) => category === "wmo")).toMatchObject({
        value: null,
        status: "SUPPRESSED",
        reason: expect.stringMatching(/^Onderdrukt: /),
      });
    }
  });

  test("shares of groups of providers in whole per cents, without their parts", async () => {
    expect(await everyone.valuesOf("talk-coverage", "2024")).toEqual({ "test-inkoop": 50 });
    expect(await everyone.valuesOf("provider-concentration", "2023")).toMatchObject({ "test-inkoop": 8 });
    expect(await everyone.valuesOf("care-indicators-met", "2024")).toEqual({ jeugd: 75, "test-inkoop": 75 });
    expect(await everyone.valuesOf("statement-timeliness", "2024")).toEqual({ "test-inkoop": 92 });
    expect(await everyone.valuesOf("statement-declaration-gap", "2024")).toEqual({ "test-inkoop": 79 });
    expect(await everyone.valuesOf("social-return-fulfilled", "2024")).toEqual({ "test-inkoop": 25 });
    const [{ numerator, denominator } = { numerator: "", denominator: "" }] = await everyone.rowsOf(
      "talk-coverage",
      "2024",
    );
    expect([numerator, denominator]).toEqual([null, null]);
  });

  test("of twelve providers there is no share of the forty largest", async () => {
    expect(await everyone.rowsOf("largest-providers-share", "2024")).toMatchObject([
      { status: "SUPPRESSED" },
    ]);
  });

  test("contracts by their last day: that until 1 January 2025 ends in 2024", async () => {
    expect(await everyone.valuesOf("contracts-expiring", "2024")).toEqual({ jeugd: 3 });
    expect(await everyone.valuesOf("contracts-expiring", "2026")).toEqual({ jeugd: 3 });
  });
});

describe("figures of one provider", () => {
  const OF_PROVIDERS = DELIVERED.filter(({ level }) => level === "PROVIDER").map(({ code }) => code);

  test.each(OF_PROVIDERS)("%s is not for the public", async (code) => {
    for (const period of ["2024", "2024-01"]) expect(await everyone.rowsOf(code, period)).toEqual([]);
  });

  test("a municipality sees its own, exactly", async () => {
    const rows = await ofFirst.rowsOf("provider-spend", "2024");
    expect(rows).toHaveLength(24);
    expect(new Set(rows.map(({ municipalityCode }) => municipalityCode))).toEqual(new Set(["FG0001"]));
    expect(await ofFirst.valuesOf("provider-spend", "2024")).toEqual({ jeugd: 125_000, wmo: 50_000 });
    expect(await ofFirst.valuesOf("provider-spend-by-month", "2024-03")).toMatchObject({ wmo: 50_000 / 12 });
    expect(await ofFirst.valuesOf("provider-clients", "2024-03")).toEqual({ jeugd: 10, wmo: 5 });
    expect(await ofFirst.rowsOf("provider-declaration-gap", "2024-01")).toEqual([]);
    expect(await ofFirst.rowsOf("provider-indicators-met", "2024")).toHaveLength(12);
    expect(await ofFirst.valuesOf("provider-social-return-open", "2024")).toEqual({ jeugd: 750 });
  });
});
