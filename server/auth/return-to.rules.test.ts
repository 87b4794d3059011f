import { expect, test } from "@jest/globals";
import { safeReturnTo } from "./return-to.rules.ts";

test.each(["/", "/vergelijken?indicator=fte", "/modules/inkoop#formatie"])("%s is a page of ours", (page) => {
  expect(safeReturnTo(page)).toBe(page);
});

test.each([
  "https://elders.example/",
  "//elders.example",
  "/\\elders.example",
  "/\t/elders.example",
  "javascript:alert(1)",
  "modules",
  undefined,
  ["/"],
])("%j is none, so one returns to the beginning", (asked) => {
  expect(safeReturnTo(asked)).toBe("/");
});
