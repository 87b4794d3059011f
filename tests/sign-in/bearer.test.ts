import { createHmac, createPublicKey } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { generateKeyPair, importJWK, SignJWT } from "jose";
import { HttpSession } from "../support/http-session.ts";
import { AUDIENCE, type SignedInServer, startSignedInServer } from "../support/signed-in-server.ts";

type SigningKey = Awaited<ReturnType<typeof generateKeyPair>>["privateKey"];

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

/** A token as the issuer makes them, but for what is given. */
async function tokenWith(
  claims: Record<string, unknown>,
  header: { alg?: string; kid?: string } = {},
  key?: SigningKey,
) {
  const issuerKey = await importJWK(platform.issuer.key, "RS256");
  const all = {
    iss: platform.issuer.url,
    aud: AUDIENCE,
    sub: "script",
    exp: now + 300,
    roles: ["rs-analist"],
  };
  return new SignJWT({ ...all, ...claims })
    .setProtectedHeader({ alg: "RS256", kid: "first", ...header })
    .sign(key ?? issuerKey);
}

test("a script asks with a token of the issuer", async () => {
  expect(await ask(`Bearer ${await tokenWith({})}`)).toEqual({
    status: 200,
    role: "ANALYST",
    code: undefined,
  });
});

test.each<[string, Record<string, unknown>]>([
  ["expired half an hour ago", { exp: now - 1800 }],
  ["not valid yet", { nbf: now + 1800 }],
  ["of another issuer", { iss: "https://elders.example" }],
  ["meant for another", { aud: "https://elders.example" }],
  ["meant for signing in", { aud: "regiospiegel" }],
  ["that never expires", { exp: undefined }],
  ["of nobody", { sub: undefined }],
  ["that ends sessions", { events: { "http://schemas.openid.net/event/backchannel-logout": {} } }],
])("a token %s is refused", async (_, claims) => {
  expect(await ask(`Bearer ${await tokenWith(claims)}`)).toEqual(REFUSED);
});

test("clocks may differ by half a minute", async () => {
  expect(await ask(`Bearer ${await tokenWith({ exp: now - 20 })}`)).toMatchObject({ role: "ANALYST" });
  expect(await ask(`Bearer ${await tokenWith({ nbf: now + 20 })}`)).toMatchObject({ role: "ANALYST" });
  expect(await ask(`Bearer ${await tokenWith({ exp: now - 40 })}`)).toEqual(REFUSED);
});

test("a token that somebody else signed is refused, also in the issuer's name", async () => {
  const { privateKey } = await generateKeyPair("RS256");
  expect(await ask(`Bearer ${await tokenWith({}, {}, privateKey)}`)).toEqual(REFUSED);
  expect(await ask(`Bearer ${await tokenWith({}, { kid: "unknown" }, privateKey)}`)).toEqual(REFUSED);
});

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");

test("a token without a signature is refused", async () => {
  const claims = {
    iss: platform.issuer.url,
    aud: AUDIENCE,
    sub: "script",
    exp: now + 300,
    roles: ["rs-analist"],
  };
  for (const alg of ["none", "None", "NONE"])
    expect(await ask(`Bearer ${encode({ alg })}.${encode(claims)}.`)).toEqual(REFUSED);
});

test("the public key of the issuer is no shared secret", async () => {
  const publicKey = createPublicKey({ key: platform.issuer.key, format: "jwk" });
  const asText = publicKey.export({ type: "spki", format: "pem" });
  const claims = {
    iss: platform.issuer.url,
    aud: AUDIENCE,
    sub: "script",
    exp: now + 300,
    roles: ["rs-analist"],
  };
  const unsigned = `${encode({ alg: "HS256", kid: "first" })}.${encode(claims)}`;
  const signature = createHmac("sha256", asText).update(unsigned).digest("base64url");
  expect(await ask(`Bearer ${unsigned}.${signature}`)).toEqual(REFUSED);
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
