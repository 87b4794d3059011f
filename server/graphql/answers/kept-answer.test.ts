import { expect, test } from "@jest/globals";
import { KeptAnswer } from "./kept-answer.ts";

test("sends the same data whatever stands behind them, and the same bytes as long as that stays", () => {
  const answer = new KeptAnswer('{"naam":"Curaçao"}');
  const first = answer.bodyOf(',"extensions":{"cost":1}}');
  expect(first.toString()).toBe('{"data":{"naam":"Curaçao"},"extensions":{"cost":1}}');
  expect(answer.bodyOf(',"extensions":{"cost":1}}')).toBe(first);
  expect(answer.bodyOf("}").toString()).toBe('{"data":{"naam":"Curaçao"}}');
  expect(answer.size).toBe(Buffer.byteLength('{"data":{"naam":"Curaçao"}}'));
});
