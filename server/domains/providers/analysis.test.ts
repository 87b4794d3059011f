import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  ANALYST,
  type AskedRegion,
  BOARD,
  OF_BEEDORP,
  openAskedRegion,
} from "../../../tests/support/ask-as.ts";
import { haveRollupsFollow } from "../../../tests/support/follow-months.ts";
import { PUBLIC_VIEWER, type Viewer } from "../../auth/viewer.ts";

let region: AskedRegion;

beforeAll(async () => {
  region = await openAskedRegion();
});

afterAll(() => region.database.close());

const COVERAGE = `{ talksCoverage(module: "test-zorg", period: "2025") {
  period norm isNormMet providersInTalks providersForNorm share { value numerator denominator status reason } plannedShare { value }
} }`;

test("the two providers with a talk in 2025 have 980 of the 1,000 euro: 98% against the norm of 85%, which one alone would meet", async () => {
  expect(await region.answer(ANALYST, COVERAGE)).toEqual({
    talksCoverage: {
      period: "2025",
      norm: 85,
      isNormMet: true,
      providersInTalks: 2,
      providersForNorm: 1,
      share: { value: 98, numerator: 980, denominator: 1000, status: "FINAL", reason: null },
      plannedShare: { value: 98 },
    },
  });
});

test("in the second four months nothing but 20 euro was stated, at a provider without a talk", async () => {
  const { talksCoverage } = await region.answer<{ talksCoverage: object }>(
    ANALYST,
    `{ talksCoverage(module: "test-zorg", period: "2025-T2") { isNormMet providersInTalks share { value numerator denominator } } }`,
  );
  expect(talksCoverage).toEqual({
    isNormMet: false,
    providersInTalks: 1,
    share: { value: 0, numerator: 0, denominator: 20 },
  });
});

test("who sees no figures gets the reason, and a board the number of talks", async () => {
  expect(await region.answer(BOARD, COVERAGE)).toMatchObject({
    talksCoverage: {
      isNormMet: null,
      providersInTalks: 2,
      providersForNorm: null,
      share: { value: null, status: "SUPPRESSED", reason: expect.stringContaining("Een bestuur") },
    },
  });
});

test("a published share is everyone's, in whole per cents", async () => {
  await region.database.orm.em.execute(
    `INSERT INTO core.published_module_share (module_code, measure, year, percentage, source_code)
     VALUES ('test-zorg', 'TALK_COVERAGE', 2025, 98, 'test'), ('test-zorg', 'LARGEST_PROVIDERS', 2025, 100, 'test')`,
  );
  expect(await region.answer(PUBLIC_VIEWER, COVERAGE)).toMatchObject({
    talksCoverage: { isNormMet: true, providersInTalks: null, share: { value: 98, numerator: null } },
  });
});

test("the largest provider has 90%, five have all", async () => {
  const { spendConcentration } = await region.answer<{ spendConcentration: readonly object[] }>(
    ANALYST,
    `{ spendConcentration(module: "test-zorg", period: "2025") { largest share { value } } }`,
  );
  expect(spendConcentration).toEqual([
    { largest: 1, share: { value: 90 } },
    ...[5, 10, 20, 40].map((largest) => ({ largest, share: { value: 100 } })),
  ]);
});

test("indicators met stand by care category: one of three and all of one", async () => {
  const { indicatorsMet } = await region.answer<{ indicatorsMet: readonly object[] }>(
    ANALYST,
    `{ indicatorsMet(module: "test-zorg", period: "2025") { careCategory { name } providers share { value numerator denominator } } }`,
  );
  expect(indicatorsMet).toEqual([
    {
      careCategory: { name: "Begeleiding" },
      providers: 2,
      share: { value: 33.3333, numerator: 1, denominator: 3 },
    },
    { careCategory: { name: "Verblijf" }, providers: 1, share: { value: 100, numerator: 1, denominator: 1 } },
  ]);
});

test("the published share of indicators met is everyone's, that of all care categories too", async () => {
  const { em } = region.database.orm;
  await em.execute(
    `INSERT INTO core.performance_indicator (code, module_code, name, unit, direction, target, valid_from, source_code)
     VALUES ('klachten', 'test-zorg', 'Klachten', 'COUNT', 'LOWER_IS_BETTER', 3, '2024-01-01', 'test')`,
  );
  await em.execute(
    `INSERT INTO core.published_module_share (module_code, measure, care_category_code, year, percentage, source_code)
     VALUES ('test-zorg', 'INDICATORS_MET', '', 2025, 70, 'test'),
       ('test-zorg', 'INDICATORS_MET', 'begeleiding', 2025, 33, 'test')`,
  );
  const question = `{ indicatorsMet(module: "test-zorg", period: "2025") { careCategory { name } share { value status } } }`;
  expect(await region.answer(PUBLIC_VIEWER, question)).toEqual({
    indicatorsMet: [
      { careCategory: null, share: { value: 70, status: "FINAL" } },
      { careCategory: { name: "Begeleiding" }, share: { value: 33, status: "FINAL" } },
      { careCategory: { name: "Verblijf" }, share: { value: null, status: "SUPPRESSED" } },
    ],
  });
  await em.execute("DELETE FROM core.performance_indicator WHERE code = 'klachten'");
});

test("of the three providers with a contract in January two delivered, both on time; in February one, late", async () => {
  const { statementTimeliness } = await region.answer<{ statementTimeliness: readonly object[] }>(
    ANALYST,
    `{ statementTimeliness(module: "test-zorg", period: "2025-T1") { month contracted delivered onTime share { value } } }`,
  );
  expect(statementTimeliness.slice(0, 3)).toEqual([
    { month: "2025-01-01", contracted: 3, delivered: 2, onTime: 2, share: { value: 100 } },
    { month: "2025-02-01", contracted: 3, delivered: 1, onTime: 0, share: { value: 0 } },
    { month: "2025-03-01", contracted: 3, delivered: 0, onTime: 0, share: { value: null } },
  ]);
});

test("who works for Beedorp counts the two providers that are contracted for it, and the public how many there are in all", async () => {
  const question = `{ statementTimeliness(module: "test-zorg", period: "2025-T1") {
    month contracted delivered onTime share { value }
  } }`;
  const firstOf = async (viewer: Viewer) => {
    const { statementTimeliness } = await region.answer<{ statementTimeliness: readonly object[] }>(
      viewer,
      question,
    );
    return statementTimeliness[0];
  };
  expect(await firstOf(OF_BEEDORP)).toMatchObject({ contracted: 2, delivered: 1, onTime: 1 });
  const unseen = { contracted: 3, delivered: null, onTime: null, share: { value: null } };
  expect(await firstOf(PUBLIC_VIEWER)).toMatchObject(unseen);
  expect(await firstOf(BOARD)).toMatchObject(unseen);
});

test("statement and declarations differ where there are declarations: 500 stated, 545 declared", async () => {
  await region.database.orm.em.execute(
    "UPDATE core.product SET product_category_code = '02' WHERE code = '02A03'",
  );
  await haveRollupsFollow(region.database.orm);
  const question = `{ statementDifferences(module: "test-zorg", period: "2025") { provider { name } spend declared difference percentage } }`;
  expect(await region.answer(ANALYST, question)).toEqual({
    statementDifferences: [
      { provider: { name: "Aardbei Zorg" }, spend: 500, declared: 545, difference: -45, percentage: -8.2569 },
    ],
  });
  expect(await region.answer(OF_BEEDORP, question)).toMatchObject({
    statementDifferences: [{ spend: 100, declared: 130 }],
  });
  expect(await region.answer(PUBLIC_VIEWER, question)).toEqual({ statementDifferences: [] });
});

test("of 54 euro social return 24 is fulfilled as far as it was obliged, and 30 open at one contract", async () => {
  expect(
    await region.answer(
      ANALYST,
      `{ socialReturn(module: "test-zorg", financialYear: 2025) {
        obliged { value } fulfilled { value } open { value } openObligations { open contract { code provider { name } } }
      } }`,
    ),
  ).toEqual({
    socialReturn: {
      obliged: { value: 54 },
      fulfilled: { value: 24 },
      open: { value: 30 },
      openObligations: [{ open: 30, contract: { code: "C-1", provider: { name: "Aardbei Zorg" } } }],
    },
  });
});

const WORK_LIST = `{ talkWorkList(module: "test-zorg", cycle: "2026-T1") {
  provider { code } reasons rank spend { value } expiringContracts missedIndicators openSignals poorAssessments heldOn
} }`;

test("the round of January 2026 talks with the largest provider, for its spend, a missed indicator and an open signal", async () => {
  expect(await region.answer(ANALYST, WORK_LIST)).toEqual({
    talkWorkList: [
      {
        provider: { code: "FA00001" },
        reasons: ["TOP_SPEND", "MISSED_INDICATORS", "OPEN_SIGNALS"],
        rank: 1,
        spend: { value: 900 },
        expiringContracts: 0,
        missedIndicators: 1,
        openSignals: 1,
        poorAssessments: 0,
        heldOn: null,
      },
    ],
  });
});

test("the round of September 2026 is for everyone about the contract that ends, and has its talk for who may see it", async () => {
  const question = WORK_LIST.replace("2026-T1", "2026-T3");
  expect(await region.answer(PUBLIC_VIEWER, question)).toEqual({
    talkWorkList: [
      {
        provider: { code: "FA00001" },
        reasons: ["EXPIRING_CONTRACT"],
        rank: null,
        spend: { value: null },
        expiringContracts: 1,
        missedIndicators: null,
        openSignals: null,
        poorAssessments: null,
        heldOn: null,
      },
    ],
  });
  expect(await region.answer(BOARD, question)).toMatchObject({ talkWorkList: [{ heldOn: "2026-11-10" }] });
});

test("every question is one statement", async () => {
  for (const question of [COVERAGE, WORK_LIST]) {
    const { statements } = await region.both(ANALYST, question);
    expect(statements.byPlan).toBe(1);
  }
});

test.each([
  ['{ talksCoverage(module: "test-zorg", period: "2025-T4") { period } }', "2025-T2"],
  ['{ talkWorkList(module: "test-zorg", cycle: "2025") { cycle } }', "2026-T1"],
])("%s is refused in words", async (question, part) => {
  const { errors, byPlan } = await region.both(ANALYST, question);
  expect(errors[0]).toContain(part);
  expect(byPlan).toBeNull();
});
