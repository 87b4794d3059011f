import { request } from "node:http";
import { afterEach, expect, test } from "@jest/globals";
import { mayOfferDemo } from "#server/auth/demo.rules.ts";
import { HttpSession } from "../support/http-session.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

let server: TestServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const CHOICE = { role: "MUNICIPALITY", municipalities: ["GM0202"] };

function choose(session: HttpSession, origin: string, choice: object, headers = {}): Promise<Response> {
  return session.ask(`${origin}/auth/demo`, {
    method: "POST",
    headers: { origin, "content-type": "application/json", ...headers },
    body: JSON.stringify(choice),
  });
}

async function viewerOf(session: HttpSession, origin: string): Promise<unknown> {
  const query = encodeURIComponent("{ viewer { role municipalities { code } } }");
  const response = await session.ask(`${origin}/graphql?query=${query}`, {
    headers: { "apollo-require-preflight": "1" },
  });
  return ((await response.json()) as { data: { viewer: unknown } }).data.viewer;
}

/** What `fetch` does not let one say: another host than the one that is asked. */
function statusFor(origin: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { host, origin: `http://${host}`, "content-type": "application/json" };
    const sent = request(`${origin}/auth/demo`, { method: "POST", headers }, ({ statusCode = 0 }) => {
      resolve(statusCode);
    });
    sent.on("error", reject);
    sent.end(JSON.stringify(CHOICE));
  });
}

test("whoever tries the platform out chooses who they are, again and again", async () => {
  server = await startTestServer();
  const { origin } = server;
  const session = new HttpSession();
  expect((await choose(session, origin, CHOICE)).status).toBe(200);
  expect(await viewerOf(session, origin)).toEqual({
    role: "MUNICIPALITY",
    municipalities: [{ code: "GM0202" }],
  });
  const former = session.cookie(origin, "regiospiegel");
  await choose(session, origin, { role: "ANALYST", municipalities: [] });
  expect(await viewerOf(session, origin)).toEqual({ role: "ANALYST", municipalities: [] });
  expect(session.cookie(origin, "regiospiegel")).not.toBe(former);
});

test("another site, another name for this machine and a proxy choose nothing", async () => {
  server = await startTestServer();
  const { origin } = server;
  const session = new HttpSession();
  expect((await choose(session, origin, CHOICE, { origin: "https://elders.example" })).status).toBe(403);
  expect((await choose(session, origin, CHOICE, { "x-forwarded-for": "203.0.113.7" })).status).toBe(403);
  expect(await statusFor(origin, "elders.example")).toBe(403);
  expect(await statusFor(origin, "127.0.0.1.elders.example")).toBe(403);
});

test.each([
  ["in production", { isProduction: true }],
  ["where others can come in", { host: "0.0.0.0" }],
])("%s the demo isn't there", async (_, environment) => {
  server = await startTestServer({ environment });
  expect((await choose(new HttpSession(), server.origin, CHOICE)).status).toBe(404);
});

test.each([
  ["127.0.0.1", true],
  ["localhost", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["::", false],
  ["192.168.1.10", false],
])("listening on %s it is offered: %s", (host, isOffered) => {
  expect(mayOfferDemo({ host, isProduction: false, signIn: null })).toBe(isOffered);
  expect(mayOfferDemo({ host, isProduction: true, signIn: null })).toBe(false);
  expect(mayOfferDemo({ host, isProduction: false, signIn: {} })).toBe(false);
});
