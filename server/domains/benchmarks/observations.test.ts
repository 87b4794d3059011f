import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type CountedQuery, createCountedQuery } from "../../../tests/support/counted-query.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";

let database: TestDatabase;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  await database.orm.em.execute("ANALYZE");
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

interface Row {
  readonly indicator: { readonly code: string };
  readonly municipality: { readonly code: string } | null;
  readonly period: string | null;
  readonly figureCount: number;
  readonly missingCount: number;
  readonly note: string | null;
  readonly value: {
    readonly value: number | null;
    readonly status: string;
    readonly reason: string | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
  };
}

interface Page {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const QUESTION = `query ($input: ObservationsInput!) {
  observations(input: $input) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      indicator { code } municipality { code } module { code } partnership { code } category period sizeClass figureCount missingCount note
      value { value status reason unit numerator denominator citation { locator } }
    }
  }
}`;

async function observations(input: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await ask(QUESTION, { input });
  expect(errors).toEqual([]);
  return (data as { observations: Page }).observations;
}

async function refusal(input: Record<string, unknown>) {
  const { errors } = await ask(QUESTION, { input });
  return errors[0];
}

test("the contributions to Inburgering of 2022 add up to 69,498", async () => {
  const { nodes } = await observations({
    indicators: ["contribution"],
    modules: ["inburgering"],
    from: "2022",
    to: "2022",
    groupBy: ["MODULE", "PERIOD"],
  });
  expect(nodes).toMatchObject([
    {
      module: { code: "inburgering" },
      municipality: null,
      period: "2022",
      value: { value: 69498, status: "FINAL" },
    },
  ]);
});

test("those of 2021 and 2022 together add up to 101,499: what is paid may be summed over time", async () => {
  const { nodes } = await observations({
    indicators: ["contribution"],
    modules: ["inburgering"],
    groupBy: ["MODULE"],
  });
  expect(nodes[0]?.value.value).toBe(32_001 + 69_498);
});

test("a ratio is computed again: 69,498 over 397,951 inhabitants is 0.1746 for the nine together", async () => {
  const { nodes } = await observations({
    indicators: ["contribution-per-inhabitant-inburgering"],
    from: "2022",
    to: "2022",
    groupBy: ["PERIOD"],
  });
  expect(nodes).toMatchObject([{ value: { value: 0.1746, numerator: 69498, denominator: 397951 } }]);
});

test("a ratio of the country is the weighted one and not the mean of the ratios", async () => {
  const question = { indicators: ["social-assistance-per-1000"], from: "2024", to: "2024" };
  const { nodes: each } = await observations({ ...question, first: 1000 });
  const { nodes: whole } = await observations({ ...question, groupBy: ["PERIOD"] });
  const known = each.filter(({ value }) => value.value !== null);
  const sum = (part: "numerator" | "denominator") =>
    known.reduce((total, { value }) => total + (value[part] ?? 0), 0);
  const weighted = Math.round((1000 * sum("numerator") * 10_000) / sum("denominator")) / 10_000;
  expect(whole[0]?.value.value).toBe(weighted);
  const mean = known.reduce((total, { value }) => total + (value.value ?? 0), 0) / known.length;
  expect(Math.abs(weighted - mean)).toBeGreaterThan(1);
});

describe("inhabitants", () => {
  test("are summed over municipalities: the Netherlands had 17,475,415 in 2021", async () => {
    const { nodes } = await observations({
      indicators: ["inhabitants"],
      from: "2021",
      to: "2021",
      groupBy: ["PERIOD"],
    });
    expect(nodes).toMatchObject([{ period: "2021", figureCount: 352, value: { value: 17475415 } }]);
  });

  test("are not summed over time, and the refusal says why", async () => {
    const error = await refusal({
      indicators: ["inhabitants"],
      municipalities: ["GM0202"],
      groupBy: ["MUNICIPALITY"],
    });
    expect(error?.code).toBe("BAD_USER_INPUT");
    expect(error?.message).toContain("niet over de tijd opgeteld: wie er twee jaar staat, telde dan dubbel");
  });

  test("of the partnership are those of its members", async () => {
    const { nodes } = await observations({
      indicators: ["inhabitants"],
      municipalities: ["GM0202", "GM0268"],
      from: "2024",
      to: "2024",
      groupBy: ["PARTNERSHIP", "PERIOD"],
    });
    expect(
      nodes.map((node) => (node as unknown as { partnership: { code: string } }).partnership.code),
    ).toEqual(["mgr-sdcg", "rob-nijmegen"]);
  });
});

test("ratios that share a denominator are not taken together", async () => {
  const { nodes } = await observations({
    indicators: ["taakveld-expense-per-inhabitant-accounts"],
    municipalities: ["GM0202"],
    from: "2023",
    to: "2023",
  });
  expect(nodes).toMatchObject([
    {
      value: { value: null, status: "NOT_APPLICABLE", reason: expect.stringContaining("dubbel zou tellen") },
    },
  ]);
});

test("pages follow each other without a gap or a double, over several indicators", async () => {
  const input = {
    indicators: ["inhabitants", "social-assistance-per-1000"],
    municipalities: ["GM0202", "GM0268", "GM0289"],
    from: "2020",
    to: "2024",
  };
  const whole = await observations({ ...input, first: 1000 });
  expect(whole.pageInfo.hasNextPage).toBe(false);
  expect(whole.totalCount).toBe(whole.nodes.length);
  const pages: Row[] = [];
  let after: string | null = null;
  do {
    const page: Page = await observations({ ...input, first: 4, after });
    pages.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(pages).toEqual(whole.nodes);
});

test("a merged municipality gets its predecessors' figures only where redivisions are followed", async () => {
  const input = {
    indicators: ["social-domain-expense-accounts"],
    municipalities: ["GM0299", "GM0196"],
    from: "2017",
    to: "2017",
  };
  const as = async (followRedivisions: boolean) => {
    const { nodes } = await observations({ ...input, followRedivisions });
    return nodes.map(({ municipality, value }) => [municipality?.code, value.value]);
  };
  const [rijnwaarden, zevenaar] = await as(false);
  expect(rijnwaarden?.[0]).toBe("GM0196");
  expect(await as(true)).toEqual([["GM0299", Number(zevenaar?.[1]) + Number(rijnwaarden?.[1])]]);
});

test("a page of one indicator is one statement, and its count one more", async () => {
  const { statements } = await ask(
    `{ observations(input: { indicators: ["inhabitants"] }) { totalCount nodes { value { value } } } }`,
  );
  expect(statements).toEqual(["figures-inhabitants", "count-inhabitants"]);
});

test("an additive total follows redivisions: who went into another municipality is in it", async () => {
  const input = {
    indicators: ["social-domain-expense-accounts"],
    from: "2017",
    to: "2017",
    groupBy: ["PERIOD"],
  };
  const { nodes } = await observations({ ...input, municipalities: ["GM0299"], followRedivisions: true });
  expect(nodes.map(({ value }) => value.value)).toEqual([52_574_000]);
});

describe("refuses", () => {
  test.each([
    ["no indicator", { indicators: [] }, "1 tot 50"],
    ["an indicator that does not exist", { indicators: ["geluk"] }, "inhabitants"],
    ["a Dutch name, and says which code is meant", { indicators: ["inwoners"] }, "Bedoelde u: inhabitants, "],
    ["a dimension that no figure has", { indicators: ["inhabitants"], groupBy: ["PROVIDER"] }, "aanbieder"],
    ["a cursor that is not ours", { indicators: ["inhabitants"], after: "abc" }, "endCursor"],
    ["a page of nothing", { indicators: ["inhabitants"], first: 0 }, "1 tot 10000"],
    ["what is no period", { indicators: ["inhabitants"], from: "ooit" }, "2024-Q2"],
    [
      "a total of what redivisions do not hand on",
      { indicators: ["inhabitants"], groupBy: ["PERIOD"], followRedivisions: true },
      "Laat followRedivisions weg",
    ],
  ])("%s", async (_, input, part) => {
    expect((await refusal(input))?.message).toContain(part);
  });
});
