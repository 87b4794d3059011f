import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CountedQuery, createCountedQuery } from "../../../tests/support/counted-query.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";

let database: TestDatabase;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

const LEDGER = `query ($source: ID, $kind: DiscrepancyKind) {
  discrepancies(source: $source, kind: $kind) {
    id kind subject printed recomputed difference explanation foundBy citation { locator source { code } }
  }
}`;

test("keeps that eleven municipalities are announced and twelve are named", async () => {
  const { data } = await ask(LEDGER, { source: "002-mgr-sdcg-nulmeting-inkoop-2017", kind: "COUNT" });
  const eleven = { printed: "11 gemeenten", recomputed: "12", foundBy: "READER" };
  expect(data).toMatchObject({ discrepancies: expect.arrayContaining([expect.objectContaining(eleven)]) });
});

test("narrows to one source and one kind", async () => {
  const { data } = await ask(LEDGER, { source: "004-gemeente-nijmegen-rob-2022", kind: "ROUNDING" });
  const { discrepancies } = data as {
    discrepancies: { kind: string; citation: { source: { code: string } } }[];
  };
  expect(discrepancies.length).toBeGreaterThan(0);
  for (const { kind, citation } of discrepancies) {
    expect([kind, citation.source.code]).toEqual(["ROUNDING", "004-gemeente-nijmegen-rob-2022"]);
  }
});

test("explains each of them and says where it stands", async () => {
  const { data } = await ask(LEDGER);
  const { discrepancies } = data as {
    discrepancies: { explanation: string; citation: { locator: string } }[];
  };
  for (const { explanation, citation } of discrepancies) {
    expect(explanation).not.toBe("");
    expect(citation.locator).not.toBe("");
  }
});

test("a source that nobody has gives an empty ledger", async () => {
  expect((await ask(LEDGER, { source: "999" })).data).toEqual({ discrepancies: [] });
});
