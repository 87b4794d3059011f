import { expect, test } from "@jest/globals";
import { csv } from "./csv.ts";

const lineOf = (cells: readonly string[]) => csv([cells]).slice(1).trimEnd();

test.each(["=1+1", "+31 26 1234567", "-2+3", "@SUM(A1)", "\t=1", "＝1+1"])(
  "%j is not run as a formula",
  (text) => {
    expect(lineOf([text])).toBe(`'${text}`);
  },
);

test.each(["-1.234,50", "+3", "-5%", "12", "a=b", "„=1+1”"])("%s stays as it is", (text) => {
  expect(lineOf([text])).toBe(text);
});

test("what breaks a line or a cell stands in quotes, also behind an apostrophe", () => {
  expect(lineOf(['=a;"b"', "twee\nregels"])).toBe('"\'=a;""b""";"twee\nregels"');
});
