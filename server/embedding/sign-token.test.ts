import { expect, test } from "@jest/globals";
import { decodeProtectedHeader, jwtVerify } from "jose";
import { signToken } from "./sign-token.ts";

const SECRET = "0123456789abcdef".repeat(4);
const NOW = new Date("2026-11-26T12:00:00Z");

test("a token names one dashboard, holds what is locked, and ends after ten minutes", async () => {
  const { token, expiresAt } = await signToken(SECRET, NOW, 10, { municipality: ["GM0202"] });
  const { payload } = await jwtVerify(token, new TextEncoder().encode(SECRET), { currentDate: NOW });
  expect(payload).toEqual({
    resource: { dashboard: 10 },
    params: { municipality: ["GM0202"] },
    iat: 1_795_694_400,
    exp: 1_795_695_000,
  });
  expect(expiresAt).toEqual(new Date("2026-11-26T12:10:00Z"));
});

test("the letters of the secret are the key, not the bytes that they spell", async () => {
  const { token } = await signToken(SECRET, NOW, 10, {});
  expect(decodeProtectedHeader(token)).toEqual({ alg: "HS256", typ: "JWT" });
  await expect(jwtVerify(token, Buffer.from(SECRET, "hex"), { currentDate: NOW })).rejects.toThrow(
    "signature",
  );
});

test("the secret is no part of the token", async () => {
  const { token } = await signToken(SECRET, NOW, 10, {});
  const readable = token.split(".").map((part) => Buffer.from(part, "base64url").toString("latin1"));
  expect(readable.join()).not.toContain(SECRET);
});
