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

const BODIES = `query ($code: ID!) {
  partnership(code: $code) {
    governingBodies { code kind composition decides advises }
    systems { name formerNames purpose citation { locator } }
  }
}`;

interface Governed {
  readonly partnership: {
    readonly governingBodies: readonly { readonly kind: string; readonly composition: string }[];
    readonly systems: readonly { readonly name: string }[];
  };
}

test("the MGR has a general board, an executive board and three board committees", async () => {
  const { data } = await ask(BODIES, { code: "mgr-sdcg" });
  const kinds = (data as Governed).partnership.governingBodies.map(({ kind }) => kind);
  expect(kinds.slice(0, 5)).toEqual([
    "GENERAL_BOARD",
    "EXECUTIVE_BOARD",
    "BOARD_COMMITTEE",
    "BOARD_COMMITTEE",
    "BOARD_COMMITTEE",
  ]);
});

test("in the ROB the municipal executives decide: it has no board of its own", async () => {
  const { data } = await ask(BODIES, { code: "rob-nijmegen" });
  const kinds = (data as Governed).partnership.governingBodies.map(({ kind }) => kind);
  expect(kinds).toContain("MUNICIPAL_EXECUTIVE");
  expect(kinds).not.toContain("GENERAL_BOARD");
});

test("systems come by name, with what they are for", async () => {
  const { data } = await ask(BODIES, { code: "mgr-sdcg" });
  const names = (data as Governed).partnership.systems.map(({ name }) => name);
  expect(names).toContain("Website Inkoop SDCG");
});

test("bodies and systems of all partnerships are one statement each", async () => {
  const { statements } = await ask("{ partnerships { governingBodies { code } systems { name } } }");
  expect(statements).toEqual([
    "all-partnerships",
    "governing-bodies-of-partnerships",
    "systems-of-partnerships",
  ]);
});
