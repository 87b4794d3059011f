import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import { statement } from "../database/reader.ts";
import { planningRules } from "../domains/governance/planning-calendar.queries.ts";
import { assumedMeetingOf, deadlinesOf } from "../domains/governance/planning-calendar.rules.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
});

afterAll(() => database.close());

const deadlinesOfView = statement<{ step: string; dueOn: string; isAssumed: boolean }>(
  "deadlines-of-view",
  `SELECT deadline.step, deadline.due_on, deadline.is_assumed
   FROM indicators.planning_deadline AS deadline
   WHERE deadline.year = $1::integer
   ORDER BY deadline.due_on, deadline.position`,
);

test.each([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030])(
  "the deadlines of %i on a dashboard are those of planningCalendar",
  async (year) => {
    const rules = await database.reader.read(planningRules);
    const computed = deadlinesOf(rules, { year, boardMeetingOn: assumedMeetingOf(year), isAssumed: true });
    const rows = await database.reader.read(deadlinesOfView, [year]);
    expect(rows).toEqual(computed.map(({ step, dueOn, isAssumed }) => ({ step, dueOn, isAssumed })));
  },
);
