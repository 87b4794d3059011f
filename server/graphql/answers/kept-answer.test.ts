import { expect, test } from "@jest/globals";
import { keptAnswer } from "./kept-answer.ts";

test.each([
  ["short", "Curaçao"],
  ["long", "Curaçao".repeat(2_000)],
])("a %s answer has the same data whatever stands behind them", (_length, name) => {
  const data = JSON.stringify({ naam: name });
  const { bodyOf, size } = keptAnswer(data);
  expect(bodyOf(',"extensions":{"cost":1}}').toString()).toBe(`{"data":${data},"extensions":{"cost":1}}`);
  expect(bodyOf("}").toString()).toBe(`{"data":${data}}`);
  expect(size).toBe(Buffer.byteLength(data));
});

test("a long answer is sent again from the same bytes", () => {
  const { bodyOf } = keptAnswer(JSON.stringify("x".repeat(10_000)));
  expect(bodyOf("}")).toBe(bodyOf("}"));
});
