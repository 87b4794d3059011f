import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type CountedQuery, createCountedQuery } from "../../../tests/support/counted-query.ts";
import { openTestDatabase } from "../../../tests/support/test-database.ts";

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

describe("totals of a budget stand beside the printed ones", () => {
  const TOTALS = `query ($module: ID, $year: Int, $stage: BudgetStage) {
    budgets(module: $module, financialYear: $year, stage: $stage) {
      printedTotalIncome totalIncome printedTotalExpense totalExpense
      printedTotalWithSupplements totalExpenseWithSupplements
    }
  }`;

  test("RBL 2019: 2,295,067 printed, 2,295,068 by its lines", async () => {
    const { data } = await ask(TOTALS, { module: "rbl", year: 2019 });
    const totals = { printedTotalExpense: 2_295_067, totalExpense: 2_295_068, totalIncome: 2_295_067 };
    expect(data).toMatchObject({ budgets: [totals] });
  });

  test("management organisation 2018 as amended: 310,222 printed, 310,223 by its lines", async () => {
    const { data } = await ask(TOTALS, { module: "beheer", year: 2018, stage: "AMENDED" });
    expect(data).toMatchObject({ budgets: [{ printedTotalExpense: 310_222, totalExpense: 310_223 }] });
  });

  test("management organisation 2019: 297,716 printed, 297,717 by its lines", async () => {
    const { data } = await ask(TOTALS, { module: "beheer", year: 2019 });
    expect(data).toMatchObject({ budgets: [{ printedTotalExpense: 297_716, totalExpense: 297_717 }] });
  });

  test("WSP 2018: what is carried over from 2017 is no part of the total", async () => {
    const { data } = await ask(TOTALS, { module: "wsp", year: 2018 });
    const totals = {
      printedTotalExpense: 1_483_400,
      totalExpense: 1_483_400,
      printedTotalWithSupplements: 1_762_211,
      totalExpenseWithSupplements: 1_762_211,
    };
    expect(data).toMatchObject({ budgets: expect.arrayContaining([expect.objectContaining(totals)]) });
  });
});

test("gives the lines in the order of the source, numbered within their budget", async () => {
  const { data } = await ask(`{
    budgets(module: "inburgering", financialYear: 2022, stage: DRAFT) {
      id label module { code } partnership { code }
      lines { id name side costKind recurrence amount isProMemoria isSupplement }
    }
  }`);
  const line = (position: number, name: string, costKind: string, amount: number) => ({
    id: `inburgering-2022-draft/${position}`,
    name,
    side: "EXPENSE",
    costKind,
    recurrence: "RECURRING",
    amount,
    isProMemoria: false,
    isSupplement: false,
  });
  expect(data).toMatchObject({
    budgets: [
      {
        id: "inburgering-2022-draft",
        module: { code: "inburgering" },
        partnership: { code: "mgr-sdcg" },
        lines: [
          line(1, "Personele kosten", "PROGRAMME", 44000),
          line(2, "Uitvoeringskosten", "PROGRAMME", 7000),
          line(3, "Overheadkosten", "OVERHEAD", 18500),
        ],
      },
    ],
  });
});

test("puts printed subtotals beside the sum of their lines", async () => {
  const { data } = await ask(`{
    budgets(module: "rbl", financialYear: 2019) {
      printedSubtotals { side category printedAmount recomputedAmount }
    }
  }`);
  const subtotal = (amount: number) =>
    expect.objectContaining({ side: "INCOME", printedAmount: amount, recomputedAmount: amount });
  expect(data).toEqual({ budgets: [{ printedSubtotals: [subtotal(1_519_155), subtotal(775_912)] }] });
});

test("a line that is pro memoria has no amount", async () => {
  const { data } = await ask(
    `{ budgets(module: "rbl", financialYear: 2019) { lines { name amount isProMemoria } } }`,
  );
  const line = { name: "Loonkostensubsidie", amount: null, isProMemoria: true };
  expect(data).toMatchObject({
    budgets: [{ lines: expect.arrayContaining([expect.objectContaining(line)]) }],
  });
});

test("filters that match nothing give an empty list", async () => {
  const { data, errors } = await ask(`{ budgets(module: "rbl", financialYear: 1999) { id } }`);
  expect({ data, errors }).toEqual({ data: { budgets: [] }, errors: [] });
});

test("budgets of all modules cost one statement per level, however many rows", async () => {
  const levels = "{ module { code } partnership { code } lines { amount } printedSubtotals { category } }";
  const { statements } = await ask(`{ budgets ${levels} }`);
  expect(statements.toSorted()).toEqual([
    "budgets-by-filter",
    "lines-of-budgets",
    "modules-by-code",
    "partnerships-by-code",
    "subtotals-of-budgets",
  ]);
});

test("a list of modules with their budgets, contributions and rules costs one statement per field", async () => {
  const { statements } = await ask(`{
    partnership(code: "mgr-sdcg") { modules { budgets { id } contributions { amount } allocationRule { key } } }
  }`);
  expect(statements.toSorted()).toEqual([
    "allocation-rules-on-day",
    "budgets-by-filter",
    "contributions-to-modules",
    "modules-of-partnerships",
    "partnerships-by-code",
  ]);
});
