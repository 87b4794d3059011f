import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ANALYST, type AskedRegion, openAskedRegion } from "../../../tests/support/ask-as.ts";
import { PUBLIC_VIEWER } from "../../auth/viewer.ts";

let region: AskedRegion;

beforeAll(async () => {
  region = await openAskedRegion();
});

afterAll(() => region.database.close());

const PAGE = `query ($filter: ContractFilter, $first: Int, $after: String, $asOf: Date) {
  contracts(filter: $filter, first: $first, after: $after, asOf: $asOf) {
    totalCount nodes { code status(asOf: $asOf) daysToExpiry(asOf: $asOf) } pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  readonly contracts: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly code: string;
      readonly status: string;
      readonly daysToExpiry: number | null;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function contracts(variables: Record<string, unknown> = {}): Promise<string[]> {
  const { contracts: page } = await region.answer<Page>(PUBLIC_VIEWER, PAGE, variables);
  return page.nodes.map(({ code, status, daysToExpiry }) => `${code} ${status} ${daysToExpiry}`);
}

test("contracts stand in the order in which they end, and say where they stand on 23 November 2026", async () => {
  expect(await contracts()).toEqual([
    "C-3 EXPIRED -326",
    "C-5 TERMINATED 38",
    "C-1 EXPIRING 39",
    "C-2 ACTIVE 181",
    "C-6 DRAFT 770",
    "C-4 ACTIVE null",
  ]);
});

test("on another day they stand elsewhere", async () => {
  expect(await contracts({ asOf: "2023-12-31", filter: { provider: "FA00001" } })).toEqual([
    "C-1 UPCOMING 1097",
    "C-2 UPCOMING 1239",
  ]);
});

test.each([
  ["that end within 180 days", { expiringWithinDays: 180 }, ["C-1"]],
  ["that end within 181 days", { expiringWithinDays: 181 }, ["C-1", "C-2"]],
  ["that are expiring", { status: "EXPIRING" }, ["C-1"]],
  ["of a care category for a municipality", { careCategory: "verblijf", municipality: "FG0002" }, ["C-4"]],
  ["of another module", { module: "inkoop" }, []],
])("are chosen: those %s", async (_, filter, codes) => {
  const found = await contracts({ filter });
  expect(found.map((line) => line.split(" ")[0])).toEqual(codes);
});

test("pages follow each other without a gap or a double, past the one without an end", async () => {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { contracts: page }: Page = await region.answer<Page>(PUBLIC_VIEWER, PAGE, { first: 2, after });
    expect(page.totalCount).toBe(6);
    found.push(...page.nodes.map(({ code }) => code));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(found).toEqual(["C-3", "C-5", "C-1", "C-2", "C-6", "C-4"]);
});

test("a contract has its lot, municipalities, addenda, notice, category and products", async () => {
  const { provider } = await region.answer<{ provider: { contracts: readonly object[] } }>(
    PUBLIC_VIEWER,
    `{ provider(code: "FA00001") { contracts {
      code lot isSpotContract addenda addendumList { number agreedOn subject } municipalities { name } module { name }
      noticeMonths noticeBy careCategory { name products { code unit price law } }
    } } }`,
  );
  expect(provider.contracts[0]).toEqual({
    code: "C-1",
    lot: "Perceel 1",
    isSpotContract: false,
    addenda: 2,
    addendumList: [
      { number: 1, agreedOn: "2025-02-01", subject: "Indexering" },
      { number: 2, agreedOn: "2026-02-01", subject: "Indexering" },
    ],
    municipalities: [{ name: "Aadorp" }, { name: "Beedorp" }],
    module: { name: "Testzorg" },
    noticeMonths: 6,
    noticeBy: "2026-07-01",
    careCategory: {
      name: "Begeleiding",
      products: [{ code: "02A03", unit: "HOUR", price: 60.5, law: "WMO" }],
    },
  });
});

test("which contracts end within 180 days, and which talks with those providers were held, is one question and one statement", async () => {
  const question = `{ contracts(filter: { expiringWithinDays: 180 }) { nodes {
    code validTo provider { name meetings(year: 2026) { cycle heldOn } }
  } } }`;
  const { byPlan, statements } = await region.both(ANALYST, question);
  expect(byPlan).toEqual({
    contracts: {
      nodes: [
        {
          code: "C-1",
          validTo: "2027-01-01",
          provider: { name: "Aardbei Zorg", meetings: [{ cycle: "2026-T3", heldOn: "2026-11-10" }] },
        },
      ],
    },
  });
  expect(statements.byPlan).toBe(1);
});

test("the contracts of a day are those that run on it", async () => {
  const of = async (asOf: string) => {
    const { provider } = await region.answer<{ provider: { contracts: readonly { code: string }[] } }>(
      PUBLIC_VIEWER,
      `{ provider(code: "FA00003") { contracts(asOf: "${asOf}") { code } } }`,
    );
    return provider.contracts.map(({ code }) => code);
  };
  expect(await of("2025-06-30")).toEqual(["C-4", "C-5"]);
  expect(await of("2025-07-01")).toEqual(["C-4"]);
});
