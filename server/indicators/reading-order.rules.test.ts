import { expect, test } from "@jest/globals";
import { inReadingOrder } from "./reading-order.rules.ts";

const view = (name: string, ...reads: string[]) => ({
  name,
  sql: `SELECT 1 FROM ${reads.map((other) => `indicators.${other}`).join(", ")}`,
});

test("views come by name, but each after the views that it reads", () => {
  const ordered = inReadingOrder([
    view("growth", "share"),
    view("share", "total"),
    view("effort"),
    view("total"),
  ]);
  expect(ordered.map(({ name }) => name)).toEqual(["effort", "total", "share", "growth"]);
});

test("a name that begins like another is another view", () => {
  const ordered = inReadingOrder([
    view("budget_total"),
    view("area", "budget_total_by_year"),
    view("budget_total_by_year"),
  ]);
  expect(ordered.map(({ name }) => name)).toEqual(["budget_total", "budget_total_by_year", "area"]);
});

test("views that read each other are refused by name", () => {
  const circle = [view("share", "total"), view("total", "share"), view("effort")];
  expect(() => inReadingOrder(circle)).toThrow("but got a circle in: share, total");
});
