import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { badRequest } from "./double-answer.ts";

/** Seconds that a clock may differ. */
const LEEWAY = 60;

const CLAIMS = z.object({ exp: z.number().optional(), iat: z.number().optional() });

const CONTENT = z.object({
  resource: z.record(z.string(), z.union([z.int().positive(), z.string().length(21)])),
  params: z.record(z.string(), z.unknown()),
});

/** What a token asks for. */
export type TokenContent = z.output<typeof CONTENT>;

function readPart(part: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
  } catch {
    throw badRequest("Message seems corrupt or manipulated");
  }
}

function expectAlgorithm(header: unknown): void {
  const algorithm = z.object({ alg: z.string() }).safeParse(header).data?.alg;
  if (algorithm === undefined) throw badRequest("JWT is missing `alg`.");
  if (algorithm.toLowerCase() === "none") throw badRequest("JWT `alg` cannot be `none`.");
  if (algorithm !== "HS256") throw badRequest("Message seems corrupt or manipulated");
}

/**
 * Reads a token as Metabase does. A token without `exp` is good for ever: that trap is real.
 * @param secret its letters are the key, although they look like hexadecimal
 * @throws Refusal 400 with Metabase's own words
 */
export function readToken(token: string, secret: unknown, now: Date): TokenContent {
  if (typeof secret !== "string" || secret === "")
    throw badRequest("The embedding secret key has not been set.");
  const [header, payload, signature = ""] = token.split(".");
  expectAlgorithm(readPart(header));
  const expected = createHmac("sha256", secret)
    .update(`${header ?? ""}.${payload ?? ""}`)
    .digest();
  const came = Buffer.from(signature, "base64url");
  if (came.length !== expected.length || !timingSafeEqual(came, expected))
    throw badRequest("Message seems corrupt or manipulated");
  const content = readPart(payload);
  const { exp } = CLAIMS.parse(content);
  if (exp !== undefined && exp + LEEWAY < now.getTime() / 1000) throw badRequest(`Token is expired (${exp})`);
  return expectContent(content);
}

function expectContent(content: unknown): TokenContent {
  const { success, data, error } = CONTENT.safeParse(content);
  if (success) return data;
  const keypath = error.issues[0]?.path.map((part) => `:${String(part)}`).join(" ") ?? "";
  throw badRequest(`Token is missing value for keypath [${keypath}]`);
}
