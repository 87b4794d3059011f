import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type AskedBenchmarks, openAskedBenchmarks } from "../../../tests/support/asked-benchmark.ts";

let asked: AskedBenchmarks;

beforeAll(async () => {
  asked = await openAskedBenchmarks();
});

afterAll(() => asked.close());

test("figures of one provider compare no municipalities", async () => {
  const error = await asked.refusal({ indicator: "provider-spend", period: "2024" });
  expect(error).toMatchObject({ code: "BAD_USER_INPUT", argument: "indicator" });
});

describe("refuses, and says what exists", () => {
  const ASSISTANCE = { indicator: "social-assistance-per-1000", period: "2024" };

  test.each([
    [
      "an indicator that does not exist",
      { indicator: "geluk", period: "2024" },
      "NOT_FOUND",
      "social-assistance-per-1000",
    ],
    ["a period without figures", { ...ASSISTANCE, period: "2031" }, "BAD_USER_INPUT", "Er zijn: 2020, 2024."],
    ["what is no period", { ...ASSISTANCE, period: "vorig jaar" }, "BAD_USER_INPUT", "2024-Q2"],
    [
      "a municipality that does not exist",
      { ...ASSISTANCE, municipalities: ["GM9999"] },
      "NOT_FOUND",
      "GM9999",
    ],
    ["a size class of no one", { ...ASSISTANCE, peers: "SIZE_CLASS" }, "BAD_USER_INPUT", "similarTo"],
    ["a choice of nobody", { ...ASSISTANCE, peers: "CUSTOM" }, "BAD_USER_INPUT", "municipalities"],
    [
      "a partnership that does not exist",
      { ...ASSISTANCE, peers: "PARTNERSHIP", partnership: "mgr" },
      "BAD_USER_INPUT",
      "partnerships",
    ],
    [
      "no category where there are several",
      { indicator: "taakveld-expense-per-inhabitant-accounts", period: "2024", peers: "COUNTRY" },
      "BAD_USER_INPUT",
      "6.71",
    ],
  ])("%s", async (_, input, code, part) => {
    const error = await asked.refusal(input);
    expect(error?.code).toBe(code);
    expect(error?.message).toContain(part);
  });
});
