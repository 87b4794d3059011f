import { expect, test } from "@jest/globals";
import { dayNumber, layoutOf } from "./contract-lines.rules.ts";

test("a day is a number", () => {
  expect(dayNumber("1970-01-11")).toBe(10);
});

test("lines are laid out between the first day and the last, and one without an end runs to the edge", () => {
  const lines = [
    { from: 0, to: 50 },
    { from: 100, to: 200 },
    { from: 100, to: null },
  ];
  expect(layoutOf(lines, 100)).toEqual({
    lines: [
      { start: 0, width: 25 },
      { start: 50, width: 50 },
      { start: 50, width: 50 },
    ],
    today: 50,
  });
});
