import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { print } from "graphql";
import { EXAMPLES } from "#reports/portal/features/explorer/examples.ts";
import * as generated from "#schema/generated/graphql.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

const COMPARISON = { indicator: "average-home-value", period: "2024" };

/** What each saved query that has variables is asked with; a new one needs a line here. */
const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  Allocation: { input: { module: "inburgering", financialYear: 2022 }, module: "inburgering", year: 2022 },
  AllocationPayers: { module: "inburgering", year: 2022 },
  Benchmark: { input: COMPARISON },
  BenchmarkParts: COMPARISON,
  Mirror: { code: "GM0202", first: [COMPARISON.indicator], second: ["inhabitants"] },
  MirrorFigure: { input: COMPARISON },
  Module: { code: "rbl" },
  Municipality: { code: "GM0202" },
  ParticipationMatrix: { partnership: "mgr-sdcg", asOf: "2022-06-01" },
  Partnership: { code: "mgr-sdcg", year: 2027 },
  Source: { code: "000-mgr-sdcg-inburgering-2021" },
};

const OPERATIONS = Object.entries(generated)
  .filter(([name]) => name.endsWith("Document"))
  .map(([name, document]) => [name.replace(/Document$/, ""), document] as const);

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 120_000);

afterAll(() => server?.close());

describe("what the portal asks", () => {
  test.each(OPERATIONS)("the saved query %s is answered", async (name, document) => {
    const { data, errors } = await server.query(print(document), VARIABLES[name]);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
  });

  test.each(EXAMPLES)("the example “$title” is answered", async ({ query }) => {
    const { data, errors } = await server.query(query);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data).length).toBeGreaterThan(100);
  });
});
