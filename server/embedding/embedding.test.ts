import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { OPEN_DASHBOARD, OWN_DASHBOARD } from "../../tests/support/metabase/sample-dashboards.ts";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import { PUBLIC_SCOPE, type ViewerScope } from "../database/viewer-scope.ts";
import { type Embed, Embedding, NATIVE_ONLY } from "./embedding.ts";
import { openMetabaseLedger } from "./metabase-ledger.ts";

const NOW = new Date("2026-11-26T12:00:00Z");
const METABASE = { url: "http://metabase:3000", publicUrl: "https://bi.example.nl/rapportage" };
const BOTH = [OWN_DASHBOARD, OPEN_DASHBOARD];

const ARNHEM: ViewerScope = { role: "MUNICIPALITY", municipalities: ["GM0202"] };
const ZEVENAAR: ViewerScope = { role: "MUNICIPALITY", municipalities: ["GM0299"] };

let database: TestDatabase;
let embedding: Embedding;

beforeAll(async () => {
  database = await openTestDatabase();
  embedding = new Embedding({
    kind: "METABASE_GUEST",
    metabase: METABASE,
    secret: "0123456789abcdef".repeat(4),
    clock: () => NOW,
  });
  const ledger = await openMetabaseLedger(database.orm, METABASE.url, () => NOW);
  for (const [index, { slug }] of BOTH.entries())
    await ledger.save({
      kind: "dashboard",
      key: slug,
      metabaseId: 10 + index,
      entityId: null,
      contentHash: "hash",
      version: "v0.65.2",
    });
});

afterAll(() => database.close());

const lookingAs = (viewer: ViewerScope) => ({ viewer, reader: database.readerOf(viewer) });

function paramsOf(embed: Embed | { readonly token: string } | null): unknown {
  return embed !== null && "token" in embed ? decodeJwt(embed.token)["params"] : null;
}

test("each municipality gets a token for itself, and for nobody else", async () => {
  const tokens = await Promise.all(
    [ARNHEM, ZEVENAAR].map((viewer) => embedding.embed(OWN_DASHBOARD, lookingAs(viewer))),
  );
  expect(tokens.map(paramsOf)).toEqual([{ municipality: ["GM0202"] }, { municipality: ["GM0299"] }]);
});

test("a renewed token is for who renews it, whoever had the page open before", async () => {
  expect(paramsOf(await embedding.renew("10", BOTH, lookingAs(ZEVENAAR)))).toEqual({
    municipality: ["GM0299"],
  });
});

test.each<[string, ViewerScope]>([
  ["the public", PUBLIC_SCOPE],
  ["who works for two municipalities", { role: "MUNICIPALITY", municipalities: ["GM0202", "GM0299"] }],
  ["an analyst, who sees all", { role: "ANALYST", municipalities: [] }],
])("%s gets no token for what shows one municipality: the portal draws it", async (_, viewer) => {
  expect(await embedding.embed(OWN_DASHBOARD, lookingAs(viewer))).toEqual({ kind: "NATIVE", reason: null });
  expect(await embedding.renew("10", BOTH, lookingAs(viewer))).toBeNull();
});

test("what anyone may see has a token for anyone, with nothing locked", async () => {
  expect(paramsOf(await embedding.embed(OPEN_DASHBOARD, lookingAs(PUBLIC_SCOPE)))).toEqual({});
});

test("a dashboard that is in Metabase but no longer in our files gets no new token", async () => {
  expect(await embedding.renew("11", [OWN_DASHBOARD], lookingAs(ARNHEM))).toBeNull();
});

test("pages may load from the place of Metabase, not from its path", () => {
  expect([embedding.origin, NATIVE_ONLY.origin]).toEqual(["https://bi.example.nl", null]);
});
