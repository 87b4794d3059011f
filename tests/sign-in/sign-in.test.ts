import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { HttpSession } from "../support/http-session.ts";
import { type SignedInServer, startSignedInServer } from "../support/signed-in-server.ts";

const WHO = "{ viewer { name role municipalities { code name } } }";
const PUBLIC = { name: null, role: "PUBLIC", municipalities: [] };
const MINUTE = 60_000;

let now = Date.now();
let platform: SignedInServer;
let origin: string;

beforeAll(async () => {
  platform = await startSignedInServer(() => new Date(now));
  ({ origin } = platform.server);
});

beforeEach(() => {
  now = Date.now();
});

afterAll(() => platform.close());

async function viewerOf(session: HttpSession): Promise<unknown> {
  const response = await session.ask(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: WHO }),
  });
  const { data } = (await response.json()) as { data: { viewer: unknown } };
  return data.viewer;
}

function post(session: HttpSession, path: string, from = origin): Promise<Response> {
  return session.ask(`${origin}${path}`, { method: "POST", headers: { origin: from } });
}

async function eventsSince(moment: number): Promise<{ event: string; subject: string | null }[]> {
  return platform.server.database.orm.em.execute(
    "SELECT event, subject FROM audit.entry WHERE happened_at >= ? ORDER BY happened_at, event",
    [new Date(moment)],
  );
}

test("whoever signs in with the issuer is who the issuer says", async () => {
  const session = await platform.signIn("arnhem");
  expect(await viewerOf(session)).toEqual({
    name: "Een medewerker",
    role: "MUNICIPALITY",
    municipalities: [{ code: "GM0202", name: "Arnhem" }],
  });
});

test("somebody without a known role is signed in and sees what is public", async () => {
  expect(await viewerOf(await platform.signIn("gast"))).toMatchObject({ name: "Een gast", role: "PUBLIC" });
});

test("after signing in one returns to the page that one came from, never to another site", async () => {
  const session = new HttpSession();
  const begun = await session.ask(`${origin}/auth/sign-in?naar=https://elders.example/`);
  expect(begun.status).toBe(303);
  const asked = new URL(begun.headers.get("location") ?? "");
  expect(asked.searchParams.get("code_challenge_method")).toBe("S256");
  for (const name of ["state", "nonce", "code_challenge"]) expect(asked.searchParams.get(name)).toBeTruthy();
});

test("the cookie is out of reach of scripts and other sites, and the database knows its hash only", async () => {
  const session = new HttpSession();
  await platform.signIn("arnhem", session);
  const secret = session.cookie(origin, "regiospiegel") ?? "";
  expect(secret).toHaveLength(43);
  const rows = await platform.server.database.orm.em.execute<object[]>("SELECT * FROM access.session");
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test("signing in again begins another session, and the former is over", async () => {
  const session = await platform.signIn("arnhem");
  const former = session.cookie(origin, "regiospiegel") ?? "";
  await platform.signIn("arnhem", session);
  expect(session.cookie(origin, "regiospiegel")).not.toBe(former);
  const thief = new HttpSession();
  thief.setCookie(origin, "regiospiegel", former);
  expect(await viewerOf(thief)).toEqual(PUBLIC);
  expect(thief.cookie(origin, "regiospiegel")).toBeUndefined();
});

test("a session that a stranger planted is not taken over", async () => {
  const session = new HttpSession();
  session.setCookie(origin, "regiospiegel", "planted");
  await platform.signIn("arnhem", session);
  expect(session.cookie(origin, "regiospiegel")).not.toBe("planted");
});

test("an answer of the issuer is good once, for the browser that asked", async () => {
  const before = now;
  const session = new HttpSession();
  const begun = await session.ask(`${origin}/auth/sign-in`);
  const state = new URL(begun.headers.get("location") ?? "").searchParams.get("state") ?? "";
  const other = new HttpSession();
  const stolen = await other.ask(`${origin}/auth/callback?code=stolen&state=${state}`);
  expect(stolen.headers.get("location")).toBe("/toegang?fout=mislukt");
  const wrong = await session.ask(`${origin}/auth/callback?code=forged&state=another`);
  expect(wrong.headers.get("location")).toBe("/toegang?fout=mislukt");
  const again = await session.ask(`${origin}/auth/callback?code=forged&state=${state}`);
  expect(again.headers.get("location")).toBe("/toegang?fout=mislukt");
  expect(await viewerOf(session)).toEqual(PUBLIC);
  expect(
    (await eventsSince(before)).filter(({ event }) => event === "SIGN_IN_FAILED").length,
  ).toBeGreaterThan(2);
});

test("a session ends after an hour without questions, and in any case after twelve", async () => {
  const idle = await platform.signIn("arnhem");
  const busy = await platform.signIn("analist");
  now += 59 * MINUTE;
  expect(await viewerOf(busy)).toMatchObject({ role: "ANALYST" });
  now += 2 * MINUTE;
  expect(await viewerOf(idle)).toEqual(PUBLIC);
  expect(await viewerOf(busy)).toMatchObject({ role: "ANALYST" });
  for (let hour = 1; hour < 11; hour += 1) {
    now += 59 * MINUTE;
    expect(await viewerOf(busy)).toMatchObject({ role: "ANALYST" });
  }
  now += 59 * MINUTE;
  expect(await viewerOf(busy)).toMatchObject({ role: "ANALYST" });
  now += 59 * MINUTE;
  expect(await viewerOf(busy)).toEqual(PUBLIC);
});

test("signing out ends the session here, and tells where it ends at the issuer", async () => {
  const session = await platform.signIn("arnhem");
  const secret = session.cookie(origin, "regiospiegel") ?? "";
  const { location } = (await (await post(session, "/auth/sign-out")).json()) as { location: string };
  expect(location).toContain(`${platform.issuer.url}/session/end?`);
  expect(new URL(location).searchParams.get("post_logout_redirect_uri")).toBe(`${origin}/`);
  expect(await viewerOf(session)).toEqual(PUBLIC);
  session.setCookie(origin, "regiospiegel", secret);
  expect(await viewerOf(session)).toEqual(PUBLIC);
});

test("another site can't sign anybody out", async () => {
  const session = await platform.signIn("arnhem");
  expect((await post(session, "/auth/sign-out", "https://elders.example")).status).toBe(403);
  expect(await viewerOf(session)).toMatchObject({ role: "MUNICIPALITY" });
});

test("a session that ends at the issuer ends here", async () => {
  const session = await platform.signIn("arnhem");
  const bystander = await platform.signIn("analist");
  const { response, url } = await session.follow(`${platform.issuer.url}/session/end`);
  const page = await response.text();
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
  await session.ask(new URL("/session/end/confirm", url), {
    method: "POST",
    body: new URLSearchParams({ xsrf, logout: "yes" }),
  });
  expect(await viewerOf(session)).toEqual(PUBLIC);
  expect(await viewerOf(bystander)).toMatchObject({ role: "ANALYST" });
});

test("with an issuer there is no demo", async () => {
  expect((await post(new HttpSession(), "/auth/demo")).status).toBe(404);
});
