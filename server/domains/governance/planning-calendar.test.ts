import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CountedQuery, createCountedQuery } from "../../../tests/support/counted-query.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";

let database: TestDatabase;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

const CALENDAR = `query ($partnership: ID!, $year: Int!, $boardMeetingOn: Date) {
  planningCalendar(partnership: $partnership, year: $year, boardMeetingOn: $boardMeetingOn) {
    step dueOn statutoryDate isAssumed addressee legalBasis
  }
}`;

test("2023, board on 6 July: draft budget to the councils by 13 April, framework before 30 April", async () => {
  const variables = { partnership: "mgr-sdcg", year: 2023, boardMeetingOn: "2023-07-06" };
  const { data } = await ask(CALENDAR, variables);
  expect(data).toMatchObject({
    planningCalendar: [
      { dueOn: "2023-04-13", statutoryDate: null, isAssumed: false, legalBasis: "art. 35 lid 1 Wgr" },
      { dueOn: "2023-04-29", statutoryDate: "2023-04-30", isAssumed: false, legalBasis: "art. 34b Wgr" },
      { dueOn: "2023-07-06", statutoryDate: null, isAssumed: false, addressee: "algemeen bestuur" },
      { dueOn: "2023-07-14", statutoryDate: "2023-07-15", isAssumed: false },
      { dueOn: "2023-09-14", statutoryDate: "2023-09-15", isAssumed: false },
    ],
  });
});

test("without a meeting 1 July is assumed, and only what rests on it is marked", async () => {
  const { data } = await ask(CALENDAR, { partnership: "mgr-sdcg", year: 2023 });
  expect(data).toMatchObject({
    planningCalendar: [
      { dueOn: "2023-04-08", isAssumed: true },
      { dueOn: "2023-04-29", isAssumed: false },
      { dueOn: "2023-07-01", isAssumed: true },
      { dueOn: "2023-07-14", isAssumed: false },
      { dueOn: "2023-09-14", isAssumed: false },
    ],
  });
});

test("the year in which the law changed has the old spring and the new autumn", async () => {
  const variables = { partnership: "mgr-sdcg", year: 2022, boardMeetingOn: "2022-06-30" };
  const { data } = await ask(CALENDAR, variables);
  expect(data).toMatchObject({
    planningCalendar: [
      { dueOn: "2022-04-14", statutoryDate: "2022-04-15" },
      { dueOn: "2022-05-05", statutoryDate: null },
      { dueOn: "2022-06-30", statutoryDate: null },
      { dueOn: "2022-07-14", statutoryDate: "2022-07-15" },
      { dueOn: "2022-09-14", statutoryDate: "2022-09-15" },
    ],
  });
});

test("the law on joint arrangements does not bind the ROB", async () => {
  const { data } = await ask(CALENDAR, { partnership: "rob-nijmegen", year: 2023 });
  expect(data).toEqual({ planningCalendar: [] });
});

test("an unknown partnership is not found", async () => {
  const { errors } = await ask(CALENDAR, { partnership: "mgr", year: 2023 });
  const message = "Er is geen samenwerkingsverband met code «mgr».";
  expect(errors).toEqual([{ code: "NOT_FOUND", message }]);
});

test("a meeting in another year is refused, with what came and what was expected", async () => {
  const variables = { partnership: "mgr-sdcg", year: 2023, boardMeetingOn: "2022-07-06" };
  const { errors } = await ask(CALENDAR, variables);
  const message = "boardMeetingOn verwacht een vergaderdag in 2023, maar kreeg: 2022-07-06.";
  expect(errors).toEqual([{ code: "BAD_USER_INPUT", message }]);
});

test("a year that no calendar has is refused", async () => {
  const { errors } = await ask(CALENDAR, { partnership: "mgr-sdcg", year: 99999 });
  expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});
