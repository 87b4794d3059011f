import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { daysBefore, deadlinesOf, type PlanningRule } from "./planning-calendar.rules.ts";

const day = fc
  .date({ min: new Date("1901-01-01"), max: new Date("2998-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("days before a day", () => {
  test("84 days before 6 July 2023 is 13 April 2023", () => {
    expect(daysBefore("2023-07-06", 84)).toBe("2023-04-13");
  });

  test("counts 29 February where there is one", () => {
    expect(daysBefore("2024-03-01", 1)).toBe("2024-02-29");
    expect(daysBefore("2023-03-01", 1)).toBe("2023-02-28");
  });

  test("going back and forth by as many days ends where it began, and weeks keep their weekday", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 366 }), (on, days) => {
        expect(daysBefore(daysBefore(on, days), -days)).toBe(on);
        const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
        expect(weekday(daysBefore(on, 84))).toBe(weekday(on));
      }),
    );
  });
});

function draftBudget(validFrom: string, validTo: string | null, days: number): PlanningRule {
  return {
    code: "draft-budget-to-councils",
    validFrom,
    validTo,
    step: "Ontwerpbegroting naar de raden",
    anchor: "BOARD_MEETING",
    daysBefore: days,
    month: null,
    day: null,
    addressee: "raden",
    legalBasis: null,
    position: 1,
  };
}

const VERSIONS = [draftBudget("2015-01-01", "2022-07-01", 56), draftBudget("2022-07-01", null, 84)];

function dueOn(boardMeetingOn: string, versions = VERSIONS): string[] {
  const year = Number(boardMeetingOn.slice(0, 4));
  return deadlinesOf(versions, { year, boardMeetingOn, isAssumed: false }).map((deadline) => deadline.dueOn);
}

describe("the version that counts", () => {
  test("is the one in force on its own deadline: 8 weeks in spring 2022, 12 weeks from 2023", () => {
    expect(dueOn("2022-07-06")).toEqual(["2022-05-11"]);
    expect(dueOn("2023-07-06")).toEqual(["2023-04-13"]);
  });

  test("is the one of the meeting where a change of law leaves no deadline in force", () => {
    expect(dueOn("2022-08-30")).toEqual(["2022-06-07"]);
  });

  test("is the newest where a shorter term leaves two deadlines in force", () => {
    const shortened = [draftBudget("2015-01-01", "2022-07-01", 84), draftBudget("2022-07-01", null, 56)];
    expect(dueOn("2022-09-01", shortened)).toEqual(["2022-07-07"]);
  });

  test("is none before there was a rule", () => {
    expect(dueOn("2014-07-01")).toEqual([]);
  });

  test("is always one from the first rule on, never after the meeting", () => {
    fc.assert(
      fc.property(day, (meeting) => {
        const deadlines = dueOn(meeting);
        expect(deadlines).toHaveLength(meeting >= "2015-02-26" ? 1 : deadlines.length);
        for (const deadline of deadlines) expect(deadline < meeting).toBe(true);
      }),
    );
  });
});

test("done before 30 April means at the latest on the 29th, whatever the year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2999 }), (year) => {
      const rule = draftBudget("0001-01-01", null, 0);
      const calendar = { ...rule, anchor: "CALENDAR" as const, daysBefore: null, month: 4, day: 30 };
      const of = { year, boardMeetingOn: `${year}-07-01`, isAssumed: true };
      const expected = { dueOn: `${year}-04-29`, statutoryDate: `${year}-04-30`, isAssumed: false };
      expect(deadlinesOf([calendar], of)).toMatchObject([expected]);
    }),
  );
});
