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

const TOTALS = `query ($module: ID, $year: Int, $stage: FormationStage) {
  formations(module: $module, year: $year, stage: $stage) { totalFte totalHoursPerWeek printedTotal }
}`;

test("20 hours a week at 36 hours are 0.5556 fte, added before they are rounded", async () => {
  const { data } = await ask(`{
    formations(module: "inburgering", stage: DRAFT) {
      fullTimeHoursPerWeek totalFte totalHoursPerWeek printedTotal
      posts { fte hoursPerWeek statedUnit costKind }
    }
  }`);
  const post = (hoursPerWeek: number, fte: number, costKind: string) => ({
    hoursPerWeek,
    fte,
    statedUnit: "HOURS_PER_WEEK",
    costKind,
  });
  expect(data).toEqual({
    formations: [
      {
        fullTimeHoursPerWeek: 36,
        totalFte: 0.5556,
        totalHoursPerWeek: 20,
        printedTotal: 20,
        posts: [
          post(10, 0.2778, "PROGRAMME"),
          post(6, 0.1667, "PROGRAMME"),
          post(1, 0.0278, "PROGRAMME"),
          post(2, 0.0556, "OVERHEAD"),
          post(1, 0.0278, "OVERHEAD"),
        ],
      },
    ],
  });
});

test("the posts of RBL add up to the 29.20 fte printed, in hours only with a full-time week", async () => {
  const { data } = await ask(TOTALS, { module: "rbl", year: 2019 });
  const formation = { totalFte: 29.2, totalHoursPerWeek: null, printedTotal: 29.2 };
  expect(data).toEqual({ formations: [formation] });
});

test("Inkoop was budgeted at 9.4 fte in 2017 and measured at 11.8", async () => {
  const budgeted = await ask(TOTALS, { module: "inkoop", year: 2017, stage: "BUDGETED" });
  const measured = await ask(TOTALS, { module: "inkoop", year: 2017, stage: "MEASURED" });
  const formation = (fte: number) => ({
    formations: [{ totalFte: fte, totalHoursPerWeek: null, printedTotal: fte }],
  });
  expect([budgeted.data, measured.data]).toEqual([formation(9.4), formation(11.8)]);
});

test("a post of which the source states no size counts for nothing and is not called 0", async () => {
  const { data } = await ask(`{
    formations(module: "beheer", year: 2022) { totalFte posts { jobFunction fte hoursPerWeek statedUnit } }
  }`);
  const unknown = { jobFunction: "Privacy officer", fte: null, hoursPerWeek: null, statedUnit: null };
  expect(data).toEqual({ formations: [{ totalFte: 3.1, posts: expect.arrayContaining([unknown]) }] });
});

test("a partnership has the formations of its modules", async () => {
  const { data } = await ask(`{ formations(partnership: "rob-nijmegen") { id } }`);
  expect(data).toEqual({ formations: [] });
});

describe("effort shares of Inkoop 2017", () => {
  const SHARES = `{
    module(code: "inkoop") { effortShares(year: 2017) { area position percentage total printedTotal } }
  }`;
  const area = (name: string, total: number, percentages: readonly number[]) =>
    percentages.map((percentage, index) => ({
      area: name,
      position: index + 1,
      percentage,
      total,
      printedTotal: total,
    }));

  test("add up to 150% where 2.0 fte became 3.0, and to 100% elsewhere", async () => {
    const { data } = await ask(SHARES);
    const effortShares = [
      ...area("Contractbeheer", 150, [40, 25, 10, 15, 5, 10, 15, 10, 20]),
      ...area("Projecten", 100, [40, 20, 10, 5, 5, 5, 15]),
      ...area("Relatiemanagement", 100, [50, 5, 5, 5, 5, 2.5, 2.5, 25]),
    ];
    expect(data).toEqual({ module: { effortShares } });
  });
});

test("formations of all modules cost one statement per level, however many rows", async () => {
  const { statements } = await ask(`{ formations { module { code effortShares { area } } posts { fte } } }`);
  expect(statements.toSorted()).toEqual([
    "effort-shares-of-modules",
    "formations-by-filter",
    "modules-by-code",
    "posts-of-formations",
  ]);
});
