import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { HttpSession } from "../support/http-session.ts";
import { type SignedInServer, startSignedInServer } from "../support/signed-in-server.ts";

const DAY = 86_400_000;

let now = Date.now();
let platform: SignedInServer;
let origin: string;
let session: HttpSession;

beforeAll(async () => {
  platform = await startSignedInServer(() => new Date(now));
  ({ origin } = platform.server);
});

beforeEach(async () => {
  now = Date.now();
  session = await platform.signIn("arnhem");
});

afterAll(() => platform.close());

interface Created {
  readonly secret: string;
  readonly token: { readonly id: string };
}

function send(method: string, path: string, body?: object, from = origin): Promise<Response> {
  const headers = { origin: from, ...(body && { "content-type": "application/json" }) };
  return session.ask(`${origin}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}

async function create(wish: object = {}): Promise<Created> {
  const response = await send("POST", "/auth/tokens", {
    label: "Excel",
    scopes: ["QUERY"],
    days: 30,
    ...wish,
  });
  expect(response.status).toBe(201);
  return (await response.json()) as Created;
}

async function roleWith(secret: string): Promise<string> {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query: "{ viewer { role municipalities { code } } }" }),
  });
  const { data } = (await response.json()) as { data?: { viewer: object } };
  return response.status === 200 ? JSON.stringify(data?.viewer) : String(response.status);
}

const ARNHEM = '{"role":"MUNICIPALITY","municipalities":[{"code":"GM0202"}]}';

test("a token asks as its owner, until it is revoked", async () => {
  const { secret, token } = await create();
  expect(secret).toMatch(/^rs_[\w-]{43}$/);
  expect(await roleWith(secret)).toBe(ARNHEM);
  expect((await send("DELETE", `/auth/tokens/${token.id}`)).status).toBe(204);
  expect(await roleWith(secret)).toBe("401");
});

test("a token ends on its day", async () => {
  const { secret } = await create({ days: 1 });
  now += DAY - 1000;
  expect(await roleWith(secret)).toBe(ARNHEM);
  now += 2000;
  expect(await roleWith(secret)).toBe("401");
});

test("a token opens what it was made for, and nothing else", async () => {
  const csv = `${origin}/export/observations.csv?indicator=inhabitants&from=2024&to=2024`;
  const asks = await create({ scopes: ["QUERY"] });
  const exports = await create({ scopes: ["EXPORT"] });
  const statusOf = async (url: string, { secret }: Created) =>
    (await fetch(url, { headers: { authorization: `Bearer ${secret}` } })).status;
  expect(await roleWith(exports.secret)).toBe("401");
  expect(await statusOf(csv, exports)).toBe(200);
  expect(await statusOf(csv, asks)).toBe(401);
  expect(await statusOf(`${origin}/auth/tokens`, asks)).toBe(401);
});

test("a token follows its owner: what the issuer takes away is gone at the next sign-in", async () => {
  const { secret } = await create();
  await platform.server.database.orm.em.execute(
    "UPDATE access.api_token SET role = 'ADMINISTRATOR', municipality_codes = '{GM0299}' WHERE subject = 'arnhem'",
  );
  await platform.signIn("arnhem");
  expect(await roleWith(secret)).toBe(ARNHEM);
});

test("the list shows every token but no secret, and only one's own", async () => {
  const { secret, token } = await create({ label: "Power BI" });
  const list = await (await send("GET", "/auth/tokens")).text();
  expect(list).toContain(token.id);
  expect(list).toContain("Power BI");
  expect(list).not.toContain(secret);
  session = await platform.signIn("analist");
  expect(await (await send("GET", "/auth/tokens")).json()).toEqual({ tokens: [] });
  expect((await send("DELETE", `/auth/tokens/${token.id}`)).status).toBe(404);
});

test("the database knows no token", async () => {
  const { secret } = await create();
  const rows = await platform.server.database.orm.em.execute<object[]>("SELECT * FROM access.api_token");
  expect(JSON.stringify(rows)).not.toContain(secret.slice(3));
});

test.each([
  [{ days: 0 }],
  [{ days: 366 }],
  [{ scopes: [] }],
  [{ scopes: ["ADMINISTRATOR"] }],
  [{ label: " " }],
])("no token is made of %j", async (wish) => {
  const body = { label: "Excel", scopes: ["QUERY"], days: 30, ...wish };
  expect((await send("POST", "/auth/tokens", body)).status).toBe(400);
});

test("another site makes no token, and neither does somebody who isn't signed in", async () => {
  const wish = { label: "Excel", scopes: ["QUERY"], days: 30 };
  expect((await send("POST", "/auth/tokens", wish, "https://elders.example")).status).toBe(403);
  const headers = { origin, "content-type": "application/json" };
  const unknown = await fetch(`${origin}/auth/tokens`, {
    method: "POST",
    headers,
    body: JSON.stringify(wish),
  });
  expect(unknown.status).toBe(401);
});

test("nobody has more than twenty", async () => {
  session = await platform.signIn("steward");
  for (let count = 0; count < 20; count += 1) await create();
  const wish = { label: "Excel", scopes: ["QUERY"], days: 30 };
  expect((await send("POST", "/auth/tokens", wish)).status).toBe(409);
});
