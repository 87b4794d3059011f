import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { decodeJwt, importJWK, SignJWT } from "jose";
import type { HttpSession } from "../support/http-session.ts";
import { FORGED_TOKENS } from "../support/open-server/forged-tokens.ts";
import { type SignedInServer, startSignedInServer } from "../support/signed-in-server.ts";
import { CLIENT_ID } from "../support/test-issuer.ts";

const EVENTS = { "http://schemas.openid.net/event/backchannel-logout": {} };

let platform: SignedInServer;
let origin: string;
let session: HttpSession;

beforeAll(async () => {
  platform = await startSignedInServer();
  ({ origin } = platform.server);
  session = await platform.signIn("arnhem");
});

afterAll(() => platform.close());

let now: number;

beforeEach(() => {
  now = Math.floor(Date.now() / 1000);
});

/** A logout token as OpenID Connect Back-Channel Logout 1.0, section 2.4, has it, but for what is given. */
async function logoutToken(claims: Record<string, unknown> = {}, typ = "logout+jwt"): Promise<string> {
  const all = {
    iss: platform.issuer.url,
    aud: CLIENT_ID,
    sub: "arnhem",
    iat: now,
    exp: now + 120,
    jti: randomUUID(),
    events: EVENTS,
  };
  return new SignJWT({ ...all, ...claims })
    .setProtectedHeader({ alg: "RS256", kid: "first", typ })
    .sign(await importJWK(platform.issuer.key, "RS256"));
}

async function tell(token: string): Promise<number> {
  const body = new URLSearchParams({ logout_token: token });
  return (await fetch(`${origin}/auth/back-channel-logout`, { method: "POST", body })).status;
}

async function isSignedIn(): Promise<boolean> {
  const response = await session.ask(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ viewer { role } }" }),
  });
  return ((await response.json()) as { data: { viewer: { role: string } } }).data.viewer.role !== "PUBLIC";
}

test.each<[string, Record<string, unknown>]>([
  ["without its event", { events: undefined }],
  ["of another event", { events: { "https://elders.example/event": {} } }],
  ["with a nonce, as an ID token has", { nonce: "a-nonce" }],
  ["of nobody and no session", { sub: undefined }],
  ["without a number of its own", { jti: undefined }],
  ["that doesn't say when it was made", { iat: undefined }],
  ["made ten minutes ago", { iat: Math.floor(Date.now() / 1000) - 600 }],
  ["made in ten minutes", { iat: Math.floor(Date.now() / 1000) + 600 }],
  ["that has expired", { exp: Math.floor(Date.now() / 1000) - 60 }],
  ["of another issuer", { iss: "https://elders.example" }],
  ["meant for another", { aud: "elders" }],
])("a logout token %s ends nothing", async (_, claims) => {
  expect(await tell(await logoutToken(claims))).toBe(400);
  expect(await isSignedIn()).toBe(true);
});

test("a token for scripts, and one that says that it is an ID token, end nothing", async () => {
  expect(await tell(await logoutToken({}, "at+jwt"))).toBe(400);
  for (const forge of Object.values(FORGED_TOKENS))
    expect(
      await tell(
        await forge({ url: platform.issuer.url, key: platform.issuer.key, audience: CLIENT_ID, now }),
      ),
    ).toBe(400);
  expect(await isSignedIn()).toBe(true);
});

test("whatever comes, the issuer is not asked for its keys each time", async () => {
  let asked = 0;
  platform.issuer.provider.use(async (context, next) => {
    if (context.path === "/jwks") asked += 1;
    await next();
  });
  for (let count = 0; count < 20; count += 1) await tell("not.a.token");
  for (let count = 0; count < 20; count += 1) await tell(await logoutToken({ aud: "elders" }));
  expect(asked).toBeLessThanOrEqual(1);
});

test("a logout token ends the sessions of whom it names, once: who signs in again stays signed in", async () => {
  const token = await logoutToken();
  expect(await tell(token)).toBe(200);
  expect(await isSignedIn()).toBe(false);
  await platform.signIn("arnhem", session);
  expect(await tell(token)).toBe(400);
  expect(await isSignedIn()).toBe(true);
});

test("it may name the session only", async () => {
  const [row] = await platform.server.database.orm.em.execute<{ id_token: string }[]>(
    "SELECT id_token FROM access.session",
  );
  const { sid } = decodeJwt(row?.id_token ?? "");
  expect(await tell(await logoutToken({ sub: undefined, sid: "another" }))).toBe(200);
  expect(await isSignedIn()).toBe(true);
  expect(await tell(await logoutToken({ sub: undefined, sid }))).toBe(200);
  expect(await isSignedIn()).toBe(false);
});
