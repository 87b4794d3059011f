import { describe, expect, test } from "@jest/globals";
import { ImportRefused, type Problem } from "../problem.ts";
import { ProblemList } from "./problem-list.ts";

const at = (row: number | null, column = "spend"): Problem => ({
  file: "maand.csv",
  row,
  column,
  came: "een lege cel",
  expected: "een getal",
});

function refused(...found: readonly (readonly Problem[])[]): readonly Problem[] {
  const list = new ProblemList();
  for (const problems of found) list.add(problems);
  try {
    list.refuse("maand.csv");
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems;
    throw error;
  }
  return [];
}

describe("the problems of a delivery", () => {
  test("stand in the order of the rows, whatever was looked at first, and the file as a whole before them", () => {
    const problems = refused([at(4), at(9)], [at(3, "provider_code"), at(7)], [at(null), at(4, "month")]);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [null, "spend"],
      [3, "provider_code"],
      [4, "spend"],
      [4, "month"],
      [7, "spend"],
      [9, "spend"],
    ]);
  });

  test("are the first hundred, also where the first of all was found last; the rest is counted", () => {
    const rows = Array.from({ length: 150 }, (_, index) => [at(index + 10)]);
    const problems = refused(...rows, [at(2)]);
    expect(problems.slice(0, 3).map(({ row }) => row)).toEqual([2, 10, 11]);
    expect(problems[99]?.row).toBe(108);
    expect(problems.slice(100).map(({ came }) => came)).toEqual(["nog 51 problemen"]);
  });
});
