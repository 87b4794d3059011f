import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { HttpSession } from "../support/http-session.ts";
import { FORGED_TOKENS, tokenOf } from "../support/open-server/forged-tokens.ts";
import { AUDIENCE, type SignedInServer, startSignedInServer } from "../support/signed-in-server.ts";

let platform: SignedInServer;
let origin: string;
const clock = () => new Date("2026-11-26T12:00:00Z");
const now = clock().getTime() / 1000;

beforeAll(async () => {
  platform = await startSignedInServer(clock);
  ({ origin } = platform.server);
});

afterAll(() => platform.close());

interface Refusal {
  readonly status: number;
  readonly role: string | undefined;
  readonly code: string | undefined;
}

async function ask(authorization: string): Promise<Refusal> {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({ query: "{ viewer { role } }" }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { viewer: { role: string } };
    errors?: { extensions: { code: string } }[];
  };
  return { status: response.status, role: data?.viewer.role, code: errors?.[0]?.extensions.code };
}

const REFUSED: Refusal = { status: 401, role: undefined, code: "UNAUTHENTICATED" };

const forged = () => ({ url: platform.issuer.url, key: platform.issuer.key, audience: AUDIENCE, now });
const tokenWith = (claims: Record<string, unknown>, header: { readonly typ?: string } = {}) =>
  tokenOf(forged(), claims, header);

test("a script asks with a token of the issuer", async () => {
  expect(await ask(`Bearer ${await tokenWith({})}`)).toEqual({
    status: 200,
    role: "ANALYST",
    code: undefined,
  });
});

test.each(Object.entries(FORGED_TOKENS))("a token %s is refused", async (_, forge) => {
  expect(await ask(`Bearer ${await forge(forged())}`)).toEqual(REFUSED);
});

test.each(["JWT", "at+jwt"])("a token may say that it is an %s", async (typ) => {
  expect(await ask(`Bearer ${await tokenWith({}, { typ })}`)).toMatchObject({ role: "ANALYST" });
});

test("clocks may differ by half a minute", async () => {
  expect(await ask(`Bearer ${await tokenWith({ exp: now - 20 })}`)).toMatchObject({ role: "ANALYST" });
  expect(await ask(`Bearer ${await tokenWith({ nbf: now + 20 })}`)).toMatchObject({ role: "ANALYST" });
  expect(await ask(`Bearer ${await tokenWith({ exp: now - 40 })}`)).toEqual(REFUSED);
});

test.each([
  "Bearer",
  "Bearer ",
  "Bearer a b",
  "Basic YTpi",
  "Bearer not.a.token",
  "Bearer rs_unknown",
  "token",
])("«%s» opens nothing, and is never answered as the public", async (authorization) => {
  expect(await ask(authorization)).toEqual(REFUSED);
});

test("a good session does not save a bad token", async () => {
  const session = await platform.signIn("analist");
  const response = await session.ask(`${origin}/export/observations.csv?indicator=inhabitants`, {
    headers: { authorization: "Bearer rs_unknown" },
  });
  expect(response.status).toBe(401);
  expect(response.headers.get("www-authenticate")).toBe('Bearer error="invalid_token"');
  expect(await response.json()).toMatchObject({ code: "UNAUTHENTICATED" });
});

test("the session token of a browser is no bearer token", async () => {
  const session = await platform.signIn("analist");
  const secret = session.cookie(origin, "regiospiegel") ?? "";
  expect(await ask(`Bearer ${secret}`)).toEqual(REFUSED);
  expect(new HttpSession().cookie(origin, "regiospiegel")).toBeUndefined();
});
