import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  ANALYST,
  type AskedRegion,
  BOARD,
  OF_AADORP,
  OF_BEEDORP,
  openAskedRegion,
} from "../../../tests/support/ask-as.ts";
import { PUBLIC_VIEWER, type Viewer } from "../../auth/viewer.ts";

let region: AskedRegion;

beforeAll(async () => {
  region = await openAskedRegion();
});

afterAll(() => region.database.close());

interface Page {
  readonly providers: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly code: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const PAGE = `query ($filter: ProviderFilter, $orderBy: ProviderOrder, $first: Int, $after: String) {
  providers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { code } pageInfo { hasNextPage endCursor }
  }
}`;

async function codesOf(viewer: Viewer, variables: Record<string, unknown> = {}): Promise<string[]> {
  const { providers } = await region.answer<Page>(viewer, PAGE, variables);
  expect(providers.totalCount).toBe(providers.nodes.length);
  return providers.nodes.map(({ code }) => code);
}

describe("a list of providers", () => {
  test("is the register, and everyone's", async () => {
    expect(await codesOf(PUBLIC_VIEWER)).toEqual(["FA00001", "FA00002", "FA00003", "FA00004"]);
  });

  test.each([
    ["a part of the name, in any case", "THUIS", ["FA00002"]],
    ["a sign that means something in LIKE", "0% z", ["FA00004"]],
    ["a code", "fa00003", ["FA00003"]],
    ["any of its AGB codes", "99000002", ["FA00001"]],
    ["nothing", "perzik", []],
  ])("finds by %s", async (_, search, codes) => {
    expect(await codesOf(PUBLIC_VIEWER, { filter: { search } })).toEqual(codes);
  });

  test.each([
    ["a municipality", { municipality: "FG0002", period: "2025" }, ["FA00001", "FA00003"]],
    ["a care category", { careCategory: "begeleiding", period: "2025" }, ["FA00001", "FA00002", "FA00003"]],
    [
      "both in one contract",
      { careCategory: "verblijf", municipality: "FG0001", period: "2025" },
      ["FA00001"],
    ],
    ["a year in which it had ended", { careCategory: "begeleiding", period: "2026" }, ["FA00001"]],
    ["a module that contracts nobody", { module: "inkoop" }, []],
  ])("is chosen by %s", async (_, filter, codes) => {
    expect(await codesOf(PUBLIC_VIEWER, { filter })).toEqual(codes);
  });

  test("is ordered by the spend that the viewer sees: of all municipalities, or of one", async () => {
    const byTurnover = { orderBy: "SPEND_DESC", filter: { period: "2025" } };
    expect(await codesOf(ANALYST, byTurnover)).toEqual(["FA00001", "FA00002", "FA00003", "FA00004"]);
    const inJune = { orderBy: "SPEND_DESC", filter: { period: "2025-06" } };
    expect(await codesOf(ANALYST, inJune)).toEqual(["FA00003", "FA00001", "FA00002", "FA00004"]);
    expect(await codesOf(OF_BEEDORP, inJune)).toEqual(["FA00001", "FA00002", "FA00003", "FA00004"]);
  });

  test("is ordered by indicators met: two of three before none of one before nothing measured", async () => {
    const variables = { orderBy: "INDICATORS_MET_DESC", filter: { period: "2025" } };
    expect(await codesOf(ANALYST, variables)).toEqual(["FA00001", "FA00002", "FA00003", "FA00004"]);
  });

  test("is chosen by spend: 900 and 80 are 80 or more", async () => {
    const filter = { minSpend: 80, period: "2025" };
    expect(await codesOf(ANALYST, { filter })).toEqual(["FA00001", "FA00002"]);
    expect(await codesOf(OF_BEEDORP, { filter })).toEqual(["FA00001"]);
  });

  test.each(["NAME", "SPEND_DESC", "INDICATORS_MET_DESC"])(
    "comes in pages by %s without a gap or a double",
    async (orderBy) => {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const variables: Record<string, unknown> = { orderBy, first: 1, after, filter: { period: "2025" } };
        const { providers }: Page = await region.answer<Page>(ANALYST, PAGE, variables);
        expect(providers.totalCount).toBe(4);
        found.push(...providers.nodes.map(({ code }) => code));
        after = providers.pageInfo.hasNextPage ? providers.pageInfo.endCursor : null;
      } while (after !== null);
      expect(found).toEqual(await codesOf(ANALYST, { orderBy, filter: { period: "2025" } }));
    },
  );

  test("has the spend of everyone in it, over all pages, or the reason why not", async () => {
    const question = `query ($filter: ProviderFilter) { providers(filter: $filter, first: 1) { totalSpend { value status reason } } }`;
    const of = async (viewer: Viewer, filter: Record<string, unknown>) => {
      const { providers } = await region.answer<{ providers: { totalSpend: object } }>(viewer, question, {
        filter,
      });
      return providers.totalSpend;
    };
    const year = { period: "2025" };
    expect(await of(ANALYST, year)).toEqual({ value: 1000, status: "FINAL", reason: null });
    expect(await of(ANALYST, { ...year, careCategory: "verblijf" })).toMatchObject({ value: 200 });
    expect(await of(OF_AADORP, year)).toMatchObject({ value: 700 });
    expect(await of(PUBLIC_VIEWER, year)).toMatchObject({ value: null, status: "SUPPRESSED" });
  });

  test("counts only when it is asked", async () => {
    const { statements } = await region.both(PUBLIC_VIEWER, "{ providers { nodes { code } } }");
    expect(statements).toEqual({ byPlan: 1, byField: 1 });
  });
});

describe("refuses", () => {
  test.each([
    ["a page of nothing", { first: 0 }, "1 tot 1000"],
    ["a page without end", { first: 1001 }, "1 tot 1000"],
    ["a cursor that is not ours", { after: "abc" }, "endCursor"],
    ["a cursor of another order", { after: "NAME.FA00001", orderBy: "SPEND_DESC" }, "endCursor"],
    ["what is no period", { filter: { period: "2025-13" } }, "2025-T2"],
    ["the public a choice by spend", { filter: { minSpend: 1 } }, "aanmelden"],
  ])("%s", async (_, variables, part) => {
    const { errors, byPlan } = await region.both(PUBLIC_VIEWER, PAGE, variables);
    expect(errors[0]).toContain(part);
    expect(byPlan).toBeNull();
  });

  test("a board a choice by spend", async () => {
    const { errors } = await region.both(BOARD, PAGE, { filter: { minSpend: 1 } });
    expect(errors[0]).toContain("Een bestuur ziet geen omzet");
  });
});

test("a provider has its numbers, the first of each for who wants one", async () => {
  const { provider } = await region.answer<{ provider: object }>(
    PUBLIC_VIEWER,
    `{ provider(code: "FA00001") {
      name isFictional sizeClass chamberOfCommerceNumber agbCode identifiers { kind identifier } citation { locator source { code } }
    } }`,
  );
  expect(provider).toEqual({
    name: "Aardbei Zorg",
    isFictional: true,
    sizeClass: "LARGE",
    chamberOfCommerceNumber: "90000001",
    agbCode: "99000001",
    identifiers: [
      { kind: "AGB", identifier: "99000001" },
      { kind: "AGB", identifier: "99000002" },
      { kind: "KVK", identifier: "90000001" },
    ],
    citation: { locator: "regel", source: { code: "test" } },
  });
});
