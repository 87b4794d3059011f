import { SignJWT } from "jose";

/** How long a token lives, in seconds; at most ten minutes, for whoever gets hold of one can use it that long. */
export const TOKEN_SECONDS = 600;

/** A token for Metabase, and when it ends. */
export interface SignedToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Signs a token for a dashboard. Metabase takes a token without an end as good for ever, so every token gets one.
 * @param secret its letters are the key, although they look like hexadecimal
 * @param values by the slug of a locked parameter
 */
export async function signToken(
  secret: string,
  now: Date,
  dashboard: number,
  values: Readonly<Record<string, readonly string[]>>,
): Promise<SignedToken> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  const expiresAt = issuedAt + TOKEN_SECONDS;
  const token = await new SignJWT({ resource: { dashboard }, params: values })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(new TextEncoder().encode(secret));
  return { token, expiresAt: new Date(expiresAt * 1000) };
}
