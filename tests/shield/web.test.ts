import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readEnvironment } from "#server/config/environment.ts";
import { CLIENT_ID, startTestIssuer, type TestIssuer } from "../support/test-issuer.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

const PORTAL = "https://portal.example";

let issuer: TestIssuer;
let server: TestServer;

/** As an operator runs it: in production, behind a proxy with TLS, with an issuer. */
beforeAll(async () => {
  issuer = await startTestIssuer(PORTAL, {});
  const environment = readEnvironment({
    NODE_ENV: "production",
    PUBLIC_URL: PORTAL,
    OIDC_ISSUER: issuer.url,
    OIDC_CLIENT_ID: CLIENT_ID,
    TRUST_PROXY: "true",
    LOG_LEVEL: "silent",
  });
  server = await startTestServer({ environment, isProduction: true, traffic: { requestsPerMinute: 100 } });
});

afterAll(async () => {
  await server.close();
  await issuer.close();
});

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.origin}${path}`, { redirect: "manual", ...init });

/** What no client library lets one send. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.origin).port), "127.0.0.1");
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (part: string) => {
      answer += part;
    });
    socket.on("close", () => {
      resolve(answer);
    });
    socket.on("error", reject);
    socket.write(text);
  });
}

test.each<[string, string, RequestInit]>([
  ["a page", "/", {}],
  ["a page that isn't there", "/nergens", {}],
  ["a file that isn't there", "/assets/nothing.js", {}],
  ["an address that can't be posted to", "/nergens", { method: "POST" }],
  ["an answer", "/graphql?query=%7B__typename%7D", { headers: { "apollo-require-preflight": "1" } }],
  [
    "a refusal of GraphQL",
    "/graphql",
    { method: "POST", headers: { "content-type": "application/json" }, body: "{}" },
  ],
  ["a refusal of an export", "/export/observations.csv?indicator=nothing", {}],
  ["a wrong credential", "/graphql", { headers: { authorization: "Bearer rs_unknown" } }],
  ["the way to the issuer", "/auth/sign-in", {}],
])("%s comes with a strict policy", async (_, path, init) => {
  const { headers } = await ask(path, init);
  const policy = headers.get("content-security-policy") ?? "";
  for (const rule of [
    "default-src 'self'",
    "script-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ])
    expect(policy).toContain(rule);
  expect(headers.get("strict-transport-security")).toMatch(/^max-age=31536000/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("permissions-policy")).toContain("geolocation=()");
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  expect(headers.has("x-powered-by")).toBe(false);
});

test.each(["PUT", "PATCH", "DELETE"])(
  "%s is no way to ask, and the answer says which are",
  async (method) => {
    const response = await ask("/graphql", { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST"]);
  },
);

test.each([
  [
    "an address that can't be read",
    "GET /%c0%ae%c0%ae/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    400,
  ],
  ["a head of 40 kB", `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(40_000)}\r\n\r\n`, 431],
  ["a request without a host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
  [
    "a request of two lengths",
    "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
    400,
  ],
  ["another protocol", "\u0016\u0003\u0001\u0002\r\n\r\n", 400],
])("%s is refused without anything of our inside", async (_, text, status) => {
  const answer = await sendRaw(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).not.toMatch(/FST_|fastify|node_modules|%c0/i);
});

test.each([
  "/..%2f..%2fpackage.json",
  "/assets/..%2f..%2f..%2fpackage.json",
  "/.env",
  "/%2e%2e/%2e%2e/package.json",
])("%s gives no file of ours", async (path) => {
  const answer = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  expect(answer).not.toContain('regiospiegel",');
  expect(answer).not.toContain("devDependencies");
});

test("who goes to sign in gets a cookie for this host alone, over https", async () => {
  const [cookie = ""] = (await ask("/auth/sign-in")).headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-regiospiegel-aanmelden=[\w-]{43};/);
  for (const attribute of ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"])
    expect(cookie).toContain(attribute);
  expect(cookie).not.toContain("Domain");
});

test.each([
  "https://elders.example/",
  "//elders.example",
  "/\\elders.example",
  "/\t/elders.example",
  "\\\\elders.example",
  "javascript:alert(1)",
  "/%2f/elders.example",
])("naar=%j leads to the issuer, and afterwards to a page of ours", async (naar) => {
  const before = new Date();
  const location =
    (await ask(`/auth/sign-in?naar=${encodeURIComponent(naar)}`)).headers.get("location") ?? "";
  expect(new URL(location).origin).toBe(issuer.url);
  expect(new URL(location).searchParams.get("redirect_uri")).toBe(`${PORTAL}/auth/callback`);
  const [kept] = await server.database.orm.em.execute<{ return_to: string }[]>(
    "SELECT return_to FROM access.sign_in WHERE expires_at > ? ORDER BY expires_at DESC LIMIT 1",
    [before],
  );
  expect(new URL(kept?.return_to ?? "https://nowhere.example", PORTAL).origin).toBe(PORTAL);
});

test("a host that the caller made up is in no address that we send", async () => {
  const answer = await sendRaw(
    "GET /auth/sign-in HTTP/1.1\r\nHost: elders.example\r\nX-Forwarded-Host: elders.example\r\nConnection: close\r\n\r\n",
  );
  expect(answer).toContain(encodeURIComponent(`${PORTAL}/auth/callback`));
  expect(answer).not.toContain("elders.example");
});

test("who is counted is whom the proxy saw, whatever the caller says before it", async () => {
  const statuses = new Map<string, Set<number>>();
  for (let count = 0; count < 110; count += 1)
    for (const seen of ["203.0.113.7", `2001:db8:1:2::${count}`]) {
      const { status } = await ask("/auth/ways", {
        headers: { "x-forwarded-for": `10.0.0.${count}, ${seen}` },
      });
      const name = seen.slice(0, 8);
      statuses.set(name, (statuses.get(name) ?? new Set()).add(status));
    }
  expect([...statuses.values()]).toEqual([new Set([200, 429]), new Set([200, 429])]);
  expect((await ask("/auth/ways", { headers: { "x-forwarded-for": "203.0.113.8" } })).status).toBe(200);
});
