import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";
import { type WrittenStatement, writeStatements } from "../../../tests/support/write-statements.ts";
import { inImportTransaction } from "../import-transaction.ts";
import { publishAggregates } from "./publish-aggregates.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

beforeEach(async () => {
  await inImportTransaction(database.orm, async (transaction) => {
    await transaction.write("DELETE FROM core.published_care_figure");
    await transaction.write("DELETE FROM core.published_module_figure");
    await transaction.write("DELETE FROM core.last_release");
  });
});

afterAll(() => database.close());

const PROVIDERS = ["FA00001", "FA00002", "FA00003", "FA00004"];

/** Four providers that share a cell alike. */
function shared(municipality: string, category: string, spend: number, clients: number): WrittenStatement[] {
  return PROVIDERS.map((provider) => ({
    municipality,
    category,
    provider,
    year: 2024,
    spend: spend / PROVIDERS.length,
    clients: clients / PROVIDERS.length,
  }));
}

const REGION = ["FG0001", "FG0002", "FG0003"].flatMap((municipality) => [
  ...shared(municipality, "jeugd", 400_000, 40),
  ...shared(municipality, "wmo", 800_000, 84),
]);

async function published(): Promise<Record<string, string>> {
  const sql = `
    SELECT concat_ws(' ', municipality_code, nullif(care_category_code, '')) AS cell,
      coalesce(round(spend)::text || ' ' || clients::text, '-') AS shown
    FROM core.published_care_figure
    UNION ALL
    SELECT concat_ws(' ', 'all', nullif(care_category_code, '')), coalesce(round(spend)::text || ' ' || clients::text, '-')
    FROM core.published_module_figure
    ORDER BY 1`;
  const rows = await inImportTransaction(database.orm, (transaction) =>
    transaction.read<{ cell: string; shown: string }>(sql),
  );
  return Object.fromEntries(rows.map(({ cell, shown }) => [cell, shown]));
}

const hiddenOf = (cells: Record<string, string>) => Object.keys(cells).filter((cell) => cells[cell] === "-");
const without = (municipality: string, category: string) =>
  REGION.filter((one) => one.municipality !== municipality || one.category !== category);

test("amounts stand as they are and clients in fives, with every margin", async () => {
  await writeStatements(database.orm, REGION);
  expect(await published()).toMatchObject({
    "FG0001 jeugd": "400000 40",
    "FG0001 wmo": "800000 85",
    FG0001: "1200000 125",
    "all jeugd": "1200000 120",
    all: "3600000 370",
  });
});

describe("hides, and with it what would give it away,", () => {
  test("a cell of eight clients", async () => {
    await writeStatements(database.orm, [
      ...without("FG0001", "jeugd"),
      ...shared("FG0001", "jeugd", 80_000, 8),
    ]);
    const cells = await published();
    expect(hiddenOf(cells)).toContain("FG0001 jeugd");
    expect(hiddenOf(cells)).toHaveLength(4);
    expect(cells.all).not.toBe("-");
  });

  test("an amount of two providers", async () => {
    const two = shared("FG0001", "jeugd", 400_000, 40).slice(2);
    await writeStatements(database.orm, [...without("FG0001", "jeugd"), ...two]);
    expect(hiddenOf(await published())).toContain("FG0001 jeugd");
  });

  test("an amount of which one provider has more than 70 per cent", async () => {
    const [first, ...others] = shared("FG0001", "jeugd", 400_000, 40);
    if (!first) throw new Error("Four providers share a cell.");
    await writeStatements(database.orm, [
      ...without("FG0001", "jeugd"),
      { ...first, spend: 720_000 },
      ...others,
    ]);
    expect(hiddenOf(await published())).toContain("FG0001 jeugd");
  });
});

test("a year without the statements of December is not published", async () => {
  await writeStatements(database.orm, REGION);
  await inImportTransaction(database.orm, async (transaction) => {
    await transaction.write("UPDATE core.statement_year_rollup SET month_count = 11");
    await publishAggregates(transaction, [2024]);
  });
  expect(await published()).toEqual({});
});

describe("after a correction", () => {
  const SMALL = [...without("FG0001", "jeugd"), ...shared("FG0001", "jeugd", 80_000, 8)];

  test("what was hidden stays hidden, though it is large now", async () => {
    await writeStatements(database.orm, SMALL);
    const before = hiddenOf(await published());
    await writeStatements(database.orm, REGION);
    expect(hiddenOf(await published())).toEqual(expect.arrayContaining(before));
  });

  test("a cell that becomes small does not hide behind cells that were shown and did not change", async () => {
    await writeStatements(database.orm, REGION);
    await writeStatements(database.orm, SMALL);
    expect(hiddenOf(await published())).toEqual(["FG0001", "FG0001 jeugd", "all", "all jeugd"]);
  });
});
