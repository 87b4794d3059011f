import { expect, test } from "@jest/globals";
import { ImportRefused } from "./problem.ts";

const problems = (file: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    file,
    row: index + 2,
    column: "value",
    came: "„.”",
    expected: "een getal",
  }));

test("a refusal tells a hundred problems of one file and how many more there are; it holds all of them", () => {
  const refusal = new ImportRefused([
    ...problems("open-data/x/observations.csv", 88_687),
    ...problems("a.csv", 1),
  ]);
  const lines = refusal.message.split("\n");
  expect(lines).toHaveLength(1 + 100 + 1 + 1);
  expect(lines[0]).toBe("De import is geweigerd en er is niets gewijzigd: 88688 problemen.");
  expect(lines[101]).toBe("  open-data/x/observations.csv: en nog 88587 problemen");
  expect(refusal.problems).toHaveLength(88_688);
});
