import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, jest, test } from "@jest/globals";
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { Configuration } from "openid-client";
import { readEnvironment } from "../config/environment.ts";
import { createBearerCheck } from "./check-bearer.ts";
import { keepIssuerKeys } from "./issuer-keys.ts";
import { IssuerUnreachable, NotAdmitted } from "./not-admitted.ts";

const ISSUER = "https://issuer.example";
const AUDIENCE = "https://regiospiegel.example/api";

/** The keys that the issuer shows now; null while it can't be reached. */
let shown: JWK[] | null = [];
const server = createServer((_, response) => {
  response.statusCode = shown === null ? 503 : 200;
  response.end(JSON.stringify({ keys: shown ?? [] }));
});

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));

afterEach(() => {
  jest.useRealTimers();
});

afterAll(
  () =>
    new Promise<void>(
      (resolve) =>
        void server.close(() => {
          resolve();
        }),
    ),
);

/** A key of the issuer, and what signs with it. */
async function makeKey(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const token = () =>
    new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: "script", roles: ["ANALYST"] })
      .setProtectedHeader({ alg: "ES256", kid })
      .setExpirationTime("1 hour")
      .sign(privateKey);
  return { jwk: { ...(await exportJWK(publicKey)), kid, alg: "ES256" }, token };
}

function openCheck() {
  const { signIn } = readEnvironment({
    PUBLIC_URL: "https://regiospiegel.example",
    OIDC_ISSUER: ISSUER,
    OIDC_CLIENT_ID: "regiospiegel",
    OIDC_AUDIENCE: AUDIENCE,
  });
  if (!signIn) throw new Error("An environment with an issuer must have its settings");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  const issuer = new Configuration({ issuer: ISSUER, jwks_uri: address }, "regiospiegel");
  return createBearerCheck(
    signIn,
    keepIssuerKeys(() => Promise.resolve(issuer)),
    () => new Date(),
  );
}

function pass(milliseconds: number): void {
  jest.useFakeTimers({
    doNotFake: ["nextTick", "setImmediate", "setTimeout", "setInterval", "queueMicrotask"],
    now: Date.now() + milliseconds,
  });
}

test("the issuer may change its keys: the new one is fetched, and the former opens nothing once it is gone", async () => {
  const [former, next] = [await makeKey("former"), await makeKey("next")];
  const check = openCheck();
  shown = [former.jwk];
  expect(await check(await former.token())).toMatchObject({ role: "ANALYST" });
  shown = [next.jwk];
  pass(6000);
  expect(await check(await next.token())).toMatchObject({ role: "ANALYST" });
  await expect(check(await former.token())).rejects.toThrow(NotAdmitted);
});

test("while the keys can't be fetched nobody is refused as a forger, and afterwards everything is as it was", async () => {
  const key = await makeKey("only");
  const check = openCheck();
  shown = null;
  await expect(check(await key.token())).rejects.toThrow(IssuerUnreachable);
  shown = [key.jwk];
  pass(6000);
  expect(await check(await key.token())).toMatchObject({ role: "ANALYST" });
});
