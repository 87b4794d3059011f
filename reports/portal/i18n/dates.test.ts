import { describe, expect, test } from "@jest/globals";
import { date, isDay, period, shortDate, yearMonthOrDay } from "./dates.ts";

describe("days in Dutch", () => {
  test("are written out, or short in a table", () => {
    expect(date("2018-01-01")).toBe("1 januari 2018");
    expect(shortDate("2018-01-01")).toBe("01-01-2018");
  });

  test("may be known to the year or the month only", () => {
    expect(["2019", "2017-11", "2017-04-01"].map(yearMonthOrDay)).toEqual([
      "2019",
      "november 2017",
      "1 april 2017",
    ]);
  });

  test("end a period on the first day no longer", () => {
    expect(period("2017-04-01", "2018-01-01")).toBe("van 1 april 2017 tot 1 januari 2018");
    expect(period("2017-04-01", null)).toBe("sinds 1 april 2017");
    expect(period(null, "2018-01-01")).toBe("tot 1 januari 2018");
    expect(period(null, null)).toBe("");
  });

  test("exist, or are no days", () => {
    expect(["2024-02-29", "2022-02-31", "2022-2-1", "gisteren", ""].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
