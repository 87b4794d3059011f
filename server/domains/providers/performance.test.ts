import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  ANALYST,
  type AskedRegion,
  BOARD,
  OF_BEEDORP,
  openAskedRegion,
} from "../../../tests/support/ask-as.ts";
import { PUBLIC_VIEWER, type Viewer } from "../../auth/viewer.ts";

let region: AskedRegion;

beforeAll(async () => {
  region = await openAskedRegion();
});

afterAll(() => region.database.close());

const PERFORMANCE = `query ($code: ID!, $period: String) { provider(code: $code) { performance(period: $period) {
  period
  spend { value status reason unit period } clients { value status reason } indicatorsMet { value numerator denominator reason }
  meetingsHeld { value status reason } meetingsPlanned { value status } statementsOnTime { value reason numerator denominator }
  socialReturnFulfilment { value reason } assessments { kind }
} } }`;

interface Figure {
  readonly value: number | null;
  readonly status: string;
  readonly reason: string | null;
}

type Performance = { readonly period: string; readonly assessments: readonly object[] } & Readonly<
  Record<"spend" | "clients" | "indicatorsMet" | "meetingsHeld" | "meetingsPlanned", Figure> &
    Record<"statementsOnTime" | "socialReturnFulfilment", Figure>
>;

async function performance(viewer: Viewer, code: string, period: string | null): Promise<Performance> {
  const answer = await region.answer<{ provider: { performance: Performance } }>(viewer, PERFORMANCE, {
    code,
    period,
  });
  return answer.provider.performance;
}

test("a year of a provider: 900 euro, two of three indicators, one of two talks, one of two months on time, 40% of social return", async () => {
  expect(await performance(ANALYST, "FA00001", "2025")).toMatchObject({
    period: "2025",
    spend: { value: 900, status: "FINAL", unit: "EUR", period: "2025", reason: null },
    clients: { value: 15, status: "FINAL" },
    indicatorsMet: { value: 66.6667, numerator: 2, denominator: 3 },
    meetingsHeld: { value: 1 },
    meetingsPlanned: { value: 2 },
    statementsOnTime: { value: 50, numerator: 1, denominator: 2 },
    socialReturnFulfilment: { value: 40 },
    assessments: [{ kind: "QUICK_SCAN" }],
  });
});

test("four months are read from the months", async () => {
  expect(await performance(ANALYST, "FA00001", "2025-T2")).toMatchObject({
    spend: {
      value: null,
      status: "NOT_AVAILABLE",
      reason: "Over 2025-T2 is geen opgave van deze aanbieder bekend.",
    },
    indicatorsMet: { value: 50, numerator: 1, denominator: 2 },
    meetingsHeld: { value: 0, status: "FINAL" },
    meetingsPlanned: { value: 1 },
  });
  expect((await performance(ANALYST, "FA00003", "2025-T2")).spend.value).toBe(20);
});

test("fewer than ten clients are not shown, whoever asks; the spend is", async () => {
  expect(await performance(ANALYST, "FA00002", "2025")).toMatchObject({
    spend: { value: 80 },
    clients: { value: null, status: "SUPPRESSED", reason: expect.stringContaining("te weinig cliënten") },
  });
});

test("a municipality gets its own part", async () => {
  expect(await performance(OF_BEEDORP, "FA00001", "2025")).toMatchObject({
    spend: { value: 300 },
    clients: { value: null, status: "SUPPRESSED" },
    indicatorsMet: { value: 100, numerator: 1, denominator: 1 },
    assessments: [],
  });
  expect((await performance(OF_BEEDORP, "FA00002", "2025")).spend).toMatchObject({
    value: null,
    status: "NOT_AVAILABLE",
  });
});

test("who may not see a figure gets a reason, the same for a provider with and without figures", async () => {
  for (const code of ["FA00001", "FA00004"]) {
    const { spend, meetingsHeld } = await performance(PUBLIC_VIEWER, code, "2025");
    expect(spend).toMatchObject({
      value: null,
      status: "SUPPRESSED",
      reason: expect.stringContaining("aanmelden"),
    });
    expect(meetingsHeld).toMatchObject({ value: null, status: "SUPPRESSED" });
  }
  const { spend, meetingsHeld } = await performance(BOARD, "FA00001", "2025");
  expect(spend.reason).toContain("Een bestuur ziet cijfers van alle aanbieders samen");
  expect(meetingsHeld.value).toBe(1);
});

test("without a period it is the year of the last due statement, which is provisional", async () => {
  expect(await performance(ANALYST, "FA00001", null)).toMatchObject({
    period: "2026",
    meetingsHeld: { value: 1, status: "PROVISIONAL" },
  });
});

test("a hundred providers with everything around them are one statement, or one for each relation", async () => {
  const { statements, errors } = await region.both(
    ANALYST,
    `{ providers(first: 100) { totalCount pageInfo { hasNextPage } nodes {
      name performance(period: "2025") { spend { value } } contracts(history: true) { status daysToExpiry careCategory { name } }
      measurements { performanceIndicator { name } municipality { name } } signals { subject }
    } } }`,
  );
  expect(errors).toEqual([]);
  expect(statements).toEqual({ byPlan: 1, byField: 11 });
});
