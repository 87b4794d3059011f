import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Role } from "#schema/types/auth/role.ts";
import { createCountedQuery } from "../support/counted-query.ts";
import { haveRollupsFollow } from "../support/follow-months.ts";
import { REGION_MODULE, writeProviderRegion } from "../support/provider-region.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  const { em } = database.orm;
  await writeProviderRegion(database.orm);
  await em.execute(`INSERT INTO core.quality_assessment (provider_code, kind, assessed_on, outcome, municipality_codes, source_code)
    VALUES ('FA00001', 'QUICK_SCAN', '2026-02-01', 'INSUFFICIENT', '{FG0002}', 'test')`);
  await em.execute("UPDATE core.product SET product_category_code = '02' WHERE code = '02A03'");
  await haveRollupsFollow(database.orm);
});

afterAll(() => database.close());

const ALL = [Role.ANALYST, Role.DATA_STEWARD, Role.ADMINISTRATOR];

async function ask<Data>(
  question: string,
  role: Role,
  municipalities: readonly string[] = [],
): Promise<Data> {
  const viewer = { name: null, role, municipalities };
  const query = await createCountedQuery(database.readerOf(viewer), viewer);
  const { data, errors } = await query(question);
  expect(errors).toEqual([]);
  return data as Data;
}

interface Candidate {
  readonly rank: number | null;
  readonly spend: { readonly value: number | null };
  readonly missedIndicators: number | null;
  readonly openSignals: number | null;
  readonly poorAssessments: number | null;
  readonly plannedFor: string | null;
  readonly heldOn: string | null;
  readonly reasons: readonly string[];
}

/** What somebody sees of one provider in a round, as one line. */
async function candidate(
  cycle: string,
  provider: string,
  role: Role,
  municipalities?: readonly string[],
): Promise<string> {
  const { talkWorkList } = await ask<{ talkWorkList: (Candidate & { provider: { code: string } })[] }>(
    `{ talkWorkList(module: "${REGION_MODULE}", cycle: "${cycle}") { provider { code } rank spend { value }
      missedIndicators openSignals poorAssessments plannedFor heldOn reasons } }`,
    role,
    municipalities,
  );
  const found = talkWorkList.find(({ provider: { code } }) => code === provider);
  if (!found) return "not in the list";
  const { rank, spend, missedIndicators, openSignals, poorAssessments, plannedFor, heldOn, reasons } = found;
  const talk = plannedFor === null ? "no talk" : `${plannedFor} ${heldOn ?? "not held"}`;
  return `${rank} ${spend.value} | ${missedIndicators} ${openSignals} ${poorAssessments} | ${talk} | ${reasons.join(" ")}`;
}

test("before the talks of 2026-T1 each municipality sees what it knows itself of the provider, and who works for all everything", async () => {
  const of = (role: Role, ...municipalities: string[]) =>
    candidate("2026-T1", "FA00001", role, municipalities);
  expect(await of(Role.MUNICIPALITY, "FG0001")).toBe(
    "1 600 | 1 1 0 | no talk | TOP_SPEND MISSED_INDICATORS OPEN_SIGNALS",
  );
  expect(await of(Role.MUNICIPALITY, "FG0002")).toBe("1 300 | 0 0 1 | no talk | TOP_SPEND POOR_ASSESSMENT");
  for (const role of ALL)
    expect(await of(role)).toBe(
      "1 900 | 1 1 1 | no talk | TOP_SPEND MISSED_INDICATORS OPEN_SIGNALS POOR_ASSESSMENT",
    );
  for (const role of [Role.PUBLIC, Role.BOARD])
    expect(await of(role, "FG0001", "FG0002")).toBe("not in the list");
});

test("that a talk is held is seen by its municipalities, a board and who works for all, and by nobody else", async () => {
  const talkOf = async (role: Role, ...municipalities: string[]) =>
    (await candidate("2025-T2", "FA00002", role, municipalities)).split(" | ")[2];
  expect(await talkOf(Role.MUNICIPALITY, "FG0001")).toBe("2025-07-10 2025-07-10");
  expect(await talkOf(Role.MUNICIPALITY, "FG0002")).toBeUndefined();
  for (const role of [Role.BOARD, ...ALL]) expect(await talkOf(role)).toBe("2025-07-10 2025-07-10");
  expect(await talkOf(Role.PUBLIC, "FG0001")).toBeUndefined();
  expect(await candidate("2025-T2", "FA00002", Role.BOARD)).toBe(
    "null null | null null null | 2025-07-10 2025-07-10 | ",
  );
});

test("what is everyone's stands in the list of everyone: a contract that expires", async () => {
  const expected = "null null | null null null | no talk | EXPIRING_CONTRACT";
  expect(await candidate("2026-T3", "FA00001", Role.PUBLIC, ["FG0001"])).toBe(expected);
});

test("social return is of the contracts that a municipality takes part in, and its open obligations too", async () => {
  const question = `{ socialReturn(module: "${REGION_MODULE}", financialYear: 2025) {
    obliged { value } fulfilled { value } open { value } openObligations { open contract { code } } } }`;
  const sums = (
    obliged: number | null,
    fulfilled: number | null,
    open: number | null,
    obligations: object[],
  ) => ({
    socialReturn: {
      obliged: { value: obliged },
      fulfilled: { value: fulfilled },
      open: { value: open },
      openObligations: obligations,
    },
  });
  const shared = [{ open: 30, contract: { code: "C-1" } }];
  expect(await ask(question, Role.MUNICIPALITY, ["FG0001"])).toEqual(sums(54, 24, 30, shared));
  expect(await ask(question, Role.MUNICIPALITY, ["FG0002"])).toEqual(sums(50, 20, 30, shared));
  for (const role of ALL) expect(await ask(question, role)).toEqual(sums(54, 24, 30, shared));
  for (const role of [Role.PUBLIC, Role.BOARD, Role.MUNICIPALITY])
    expect(await ask(question, role)).toEqual(sums(null, null, null, []));
});

test("statements lie beside declarations for who may see both", async () => {
  const question = `{ statementDifferences(module: "${REGION_MODULE}", period: "2025") { provider { code } spend declared } }`;
  const of = (spend: number, declared: number) => ({
    statementDifferences: [{ provider: { code: "FA00001" }, spend, declared }],
  });
  expect(await ask(question, Role.MUNICIPALITY, ["FG0001"])).toEqual(of(400, 415));
  expect(await ask(question, Role.MUNICIPALITY, ["FG0002"])).toEqual(of(100, 130));
  for (const role of ALL) expect(await ask(question, role)).toEqual(of(500, 545));
  for (const role of [Role.PUBLIC, Role.BOARD, Role.MUNICIPALITY])
    expect(await ask(question, role)).toEqual({ statementDifferences: [] });
});
