import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { readEnvironment } from "#server/config/environment.ts";
import { openMetabaseLedger } from "#server/embedding/metabase-ledger.ts";
import { GUEST_TOKEN_PATH } from "#server/embedding/serve-guest-token.ts";
import { TEST_SECRET } from "../support/metabase/provisioning.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

const METABASE = "https://bi.example.nl";
const NOW = new Date("2026-11-26T12:00:00Z");
const EMBED = '{ dashboard(slug: "wsp") { embed { kind url token expiresAt reason } } }';

let server: TestServer;

beforeAll(async () => {
  const embedding = readEnvironment({
    DASHBOARD_EMBED: "METABASE_GUEST",
    METABASE_URL: METABASE,
    METABASE_EMBEDDING_SECRET: TEST_SECRET,
  });
  server = await startTestServer({ embedding, clock: () => NOW });
});

afterAll(() => server.close());

function ask(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.origin}${GUEST_TOKEN_PATH}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: server.origin, ...headers },
    body: JSON.stringify(body),
  });
}

test("a dashboard that is not in Metabase yet is drawn by the portal, which says why", async () => {
  const { data } = await server.query(EMBED);
  expect(data).toEqual({
    dashboard: {
      embed: {
        kind: "NATIVE",
        url: "/insluiten/wsp",
        token: null,
        expiresAt: null,
        reason: "Dit dashboard staat nog niet in Metabase.",
      },
    },
  });
});

test("a dashboard that is, comes with a token that ends in ten minutes", async () => {
  const ledger = await openMetabaseLedger(server.database.orm, METABASE, () => NOW);
  await ledger.save({
    kind: "dashboard",
    key: "wsp",
    metabaseId: 10,
    entityId: "a-name-of-21-letters-",
    contentHash: "hash",
    version: "v0.65.2",
  });
  const { data } = await server.query<{ dashboard: { embed: { token: string } } }>(EMBED);
  expect(data?.dashboard.embed).toMatchObject({
    kind: "METABASE_GUEST",
    url: METABASE,
    expiresAt: "2026-11-26T12:10:00.000Z",
    reason: null,
  });
  expect(decodeJwt(data?.dashboard.embed.token ?? "")).toMatchObject({
    resource: { dashboard: 10 },
    params: {},
  });
});

test.each([[10], ["10"], ["a-name-of-21-letters-"]])(
  "a page that has %s open gets a new token",
  async (entityId) => {
    const answer = await ask({ entityType: "dashboard", entityId });
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const { jwt } = (await answer.json()) as { jwt: string };
    expect(decodeJwt(jwt)).toMatchObject({ resource: { dashboard: 10 }, params: {} });
  },
);

test("what a page asks to see besides is not looked at", async () => {
  const customContext = { municipality: "GM0221", params: { municipality: ["GM0221"] } };
  const answer = await ask({ entityType: "dashboard", entityId: 10, customContext, params: customContext });
  const { jwt } = (await answer.json()) as { jwt: string };
  expect(decodeJwt(jwt).params).toEqual({});
});

test.each([
  [{ entityType: "dashboard", entityId: 11 }, 403],
  [{ entityType: "question", entityId: 10 }, 400],
  [{ entityType: "dashboard", entityId: "1 OR 1=1" }, 400],
  [{ entityType: "dashboard", entityId: [10] }, 400],
  [null, 400],
])("%j is answered with %d", async (body, status) => {
  expect((await ask(body)).status).toBe(status);
});

test.each([
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { origin: "https://elders.example" },
  { origin: "null" },
])("a page of somebody else gets none: %j", async (headers: Record<string, string>) => {
  expect((await ask({ entityType: "dashboard", entityId: 10 }, headers)).status).toBe(403);
});

test("a form can't ask", async () => {
  const answer = await fetch(`${server.origin}${GUEST_TOKEN_PATH}`, {
    method: "POST",
    headers: { "content-type": "text/plain", origin: server.origin },
    body: JSON.stringify({ entityType: "dashboard", entityId: 10 }),
  });
  expect(answer.status).toBeGreaterThanOrEqual(400);
});

test("a page may load from Metabase, and from nowhere else", async () => {
  const policy = (await fetch(server.origin)).headers.get("content-security-policy") ?? "";
  expect(policy).toContain(`script-src 'self' ${METABASE};`);
  expect(policy).toContain(`frame-src 'self' ${METABASE}`);
  expect(policy).toContain("default-src 'self';");
});

test("the secret is in no answer", async () => {
  const bodies = [
    JSON.stringify(await server.query(EMBED)),
    await (await ask({ entityType: "dashboard", entityId: 10 })).text(),
  ];
  expect(bodies.join()).not.toContain(TEST_SECRET);
});
