import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeDataFolder } from "../support/data-folder.ts";
import { HttpSession } from "../support/http-session.ts";
import { buildPlatform, type PlatformProcess, startPlatform } from "../support/platform-process.ts";
import {
  CLIENT_ID,
  CLIENT_SECRET,
  freePort,
  startTestIssuer,
  type TestIssuer,
} from "../support/test-issuer.ts";

let folder: ReturnType<typeof makeDataFolder>;
let platform: PlatformProcess;
let issuer: TestIssuer;
let origin: string;

beforeAll(async () => {
  await buildPlatform();
  folder = makeDataFolder();
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  issuer = await startTestIssuer(origin, {
    analist: { name: "Een analist", roles: ["ANALYST"], municipalities: [] },
  });
  platform = startPlatform({
    DATA_FOLDER: folder.path,
    PORT: String(port),
    LOG_LEVEL: "debug",
    PUBLIC_URL: origin,
    OIDC_ISSUER: issuer.url,
    OIDC_CLIENT_ID: CLIENT_ID,
    OIDC_CLIENT_SECRET: CLIENT_SECRET,
    OIDC_AUDIENCE: "https://regiospiegel.example/api",
  });
  await platform.ready();
});

afterAll(async () => {
  platform.kill("SIGTERM");
  await platform.exitCode();
  await issuer.close();
  folder.remove();
});

test("whatever goes wrong, the log of the server holds no secret, and the application logs in as nobody's owner", async () => {
  const session = new HttpSession();
  const begun = await session.ask(`${origin}/auth/sign-in`);
  const ticket = session.cookie(origin, "regiospiegel-aanmelden") ?? "";
  const state = new URL(begun.headers.get("location") ?? "").searchParams.get("state") ?? "";
  await session.ask(`${origin}/auth/callback?code=a-code-of-this-test&state=${state}`);
  session.setCookie(origin, "regiospiegel", "a-cookie-of-this-test");
  await session.ask(`${origin}/graphql?query={viewer{role}}`);
  for (const token of ["rs_a-token-of-this-test", "eyJhbGciOiJub25lIn0.a-bearer-of-this-test."])
    await session.ask(`${origin}/graphql`, { headers: { authorization: `Bearer ${token}` } });
  await session.ask(`${origin}/auth/back-channel-logout`, {
    method: "POST",
    body: new URLSearchParams({ logout_token: "a-logout-token-of-this-test" }),
  });
  // What the server writes comes by another pipe than what it answers.
  while (!platform.output().includes("logout token refused")) await wait(20);
  const log = platform.output();
  expect(log).toContain("sign-in failed");
  expect(ticket).toHaveLength(43);
  for (const secret of [ticket, state, CLIENT_SECRET, "of-this-test", "postgres://", "postgresql://"])
    expect(log).not.toContain(secret);
});
