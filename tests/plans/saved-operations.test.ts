import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { PUBLIC_VIEWER } from "#server/auth/viewer.ts";
import { type BothWays, createBothWays, VIEWERS } from "../support/both-ways.ts";
import { SAVED_OPERATIONS } from "../support/saved-operations.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

/** What code computes and no plan can answer: everything else that the portal asks is one statement. */
const ANSWERED_BY_FIELD = [
  "Allocation",
  "AllocationPayers",
  "BenchmarkChoices",
  "Benchmark",
  "BenchmarkParts",
  "CareSpend",
  "Dashboard",
  "Dashboards",
  "Mirror",
  "MirrorFigure",
  "Partnership",
  "Viewer",
];

let database: TestDatabase;
let ask: BothWays;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true, fictional: true });
  ask = await createBothWays(database.readerOf);
});

afterAll(() => database.close());

const planned = SAVED_OPERATIONS.filter(({ name }) => !ANSWERED_BY_FIELD.includes(name));

test.each(planned)("$name is one statement, and answers as its fields do", async ({ text, variables }) => {
  for (const viewer of VIEWERS) {
    const { byPlan, byField, errors, statements } = await ask(viewer, text, variables);
    expect(errors).toEqual([]);
    expect(byPlan).toEqual(byField);
    expect(JSON.stringify(byPlan)).toBe(JSON.stringify(byField));
    expect(statements.byPlan).toBe(1);
  }
});

test("only what code computes is answered field by field", async () => {
  const unplanned: string[] = [];
  for (const { name, text, variables } of SAVED_OPERATIONS)
    if (!(await ask(PUBLIC_VIEWER, text, variables)).isPlanned) unplanned.push(name);
  expect(unplanned).toEqual(ANSWERED_BY_FIELD);
});
