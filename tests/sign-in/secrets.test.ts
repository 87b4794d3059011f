import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { importJWK, SignJWT } from "jose";
import { Client } from "pg";
import { makeDataFolder } from "../support/data-folder.ts";
import { HttpSession } from "../support/http-session.ts";
import { withMaintenance } from "../support/maintenance.ts";
import { buildPlatform, type PlatformProcess, startPlatform } from "../support/platform-process.ts";
import { ACCOUNTS, AUDIENCE, signInAt } from "../support/signed-in-server.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";
import {
  CLIENT_ID,
  CLIENT_SECRET,
  freePort,
  startTestIssuer,
  type TestIssuer,
} from "../support/test-issuer.ts";

const OWNER = { name: `secret_owner_${process.pid}`, password: "password-of-the-owner-b7c1" };
const METABASE_KEY = "mb_key-of-metabase-4f2a";
const METABASE_PASSWORD = "password-of-metabase-99d3";
const METABASE_READER = "password-of-the-account-5e7b";
const EMBEDDING_SECRET = "5ec7e75ec7e75ec7e75ec7e75ec7e75ec7e75ec7e75ec7e75ec7e75ec7e75ec7";

const folder = makeDataFolder();
let database: TestDatabase;
let issuer: TestIssuer;
let platform: PlatformProcess;
let origin: string;

/** The whole platform, saying all that it can say, with every secret that there is. */
beforeAll(async () => {
  await buildPlatform();
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  [database, issuer] = await Promise.all([
    openTestDatabase({ seeded: true }),
    startTestIssuer(origin, ACCOUNTS),
  ]);
  await withMaintenance((client) =>
    client.query(`CREATE ROLE ${OWNER.name} LOGIN SUPERUSER PASSWORD '${OWNER.password}'`),
  );
  const url = new URL(database.url);
  Object.assign(url, { username: OWNER.name, password: OWNER.password });
  platform = startPlatform({
    DATABASE_URL: url.href,
    DATA_FOLDER: folder.path,
    PORT: String(port),
    LOG_LEVEL: "debug",
    FICTIONAL_REGION: "false",
    PUBLIC_URL: origin,
    OIDC_ISSUER: issuer.url,
    OIDC_CLIENT_ID: CLIENT_ID,
    OIDC_CLIENT_SECRET: CLIENT_SECRET,
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_ROLES: "rs-gemeente=MUNICIPALITY,rs-analist=ANALYST",
    DASHBOARD_EMBED: "METABASE_GUEST",
    METABASE_URL: "http://127.0.0.1:9",
    METABASE_API_KEY: METABASE_KEY,
    METABASE_ADMIN_EMAIL: "beheer@regiospiegel.example",
    METABASE_ADMIN_PASSWORD: METABASE_PASSWORD,
    METABASE_EMBEDDING_SECRET: EMBEDDING_SECRET,
    METABASE_DATABASE_URL: `postgres://metabase:${METABASE_READER}@127.0.0.1:9/regiospiegel`,
  });
  await platform.ready();
});

afterAll(async () => {
  platform.kill("SIGTERM");
  await platform.exitCode();
  await issuer.close();
  await database.close();
  await withMaintenance((client) => client.query(`DROP ROLE ${OWNER.name}`));
  folder.remove();
});

async function lookedInto(): Promise<string> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query("SELECT * FROM audit.entry");
  await client.end();
  return JSON.stringify(rows);
}

test("no secret stands in what is printed, logged or written in the book, whatever goes well or wrong", async () => {
  const session = await signInAt({ origin, issuer }, "analist");
  const sessionSecret = session.cookie(origin, "regiospiegel") ?? "";
  const json = { origin, "content-type": "application/json" };
  const wish = JSON.stringify({ label: "script", scopes: ["QUERY"], days: 1 });
  const made = await session.ask(`${origin}/auth/tokens`, { method: "POST", headers: json, body: wish });
  const { secret: apiToken } = (await made.json()) as { secret: string };
  const claims = { iss: issuer.url, aud: AUDIENCE, sub: "script", roles: ["rs-analist"] };
  const sign = async (exp: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", kid: "first" })
      .setExpirationTime(exp)
      .sign(await importJWK(issuer.key, "RS256"));
  const [good, expired] = [await sign("5 minutes"), await sign("5 minutes ago")];
  const query = JSON.stringify({ query: '{ provider(code: "FA00001") { signals { receivedOn } } }' });
  for (const credential of [apiToken, good, expired, "rs_wrong-token-77aa", "not.a.token-88bb"]) {
    const headers = { ...json, authorization: `Bearer ${credential}` };
    await fetch(`${origin}/graphql`, { method: "POST", headers, body: query });
    await fetch(`${origin}/export/observations.csv?indicator=inhabitants&from=2024`, { headers });
  }
  const other = new HttpSession();
  const begun = await other.ask(`${origin}/auth/sign-in`);
  const asked = new URL(begun.headers.get("location") ?? "").searchParams;
  const ticket = other.cookie(origin, "regiospiegel-aanmelden") ?? "";
  await other.ask(`${origin}/auth/callback?code=code-of-a-thief-66cc&state=${asked.get("state") ?? ""}`);
  await fetch(`${origin}/auth/back-channel-logout`, {
    method: "POST",
    body: new URLSearchParams({ logout_token: expired }),
  });
  const [kept] = await database.orm.em.execute<{ id_token: string }[]>("SELECT id_token FROM access.session");
  await session.ask(`${origin}/auth/sign-out`, { method: "POST", headers: { origin } });
  const secrets = {
    CLIENT_SECRET,
    sessionSecret,
    apiToken,
    good,
    expired,
    ticket,
    state: asked.get("state") ?? "",
    nonce: asked.get("nonce") ?? "",
    idToken: kept?.id_token ?? "",
    wrongToken: "wrong-token-77aa",
    wrongBearer: "not.a.token-88bb",
    code: "code-of-a-thief-66cc",
    owner: OWNER.password,
    METABASE_KEY,
    METABASE_PASSWORD,
    METABASE_READER,
    EMBEDDING_SECRET,
  };
  expect(Object.entries(secrets).filter(([, secret]) => secret.length < 10)).toEqual([]);
  const [printed, booked] = [platform.output(), await lookedInto()];
  expect(printed).toContain("PROVIDER_FIGURES");
  for (const event of ["SIGN_IN", "SIGN_IN_FAILED", "TOKEN_CREATED", "PROVIDER_FIGURES", "SIGN_OUT"])
    expect(booked).toContain(`"${event}"`);
  for (const text of [printed, booked])
    expect(
      Object.entries(secrets).flatMap(([name, secret]) => (text.includes(secret) ? [name] : [])),
    ).toEqual([]);
});
