import { createRemoteJWKSet, jwtVerify } from "jose";
import { z } from "zod";
import type { SignInSettings } from "../config/sign-in-variables.ts";
import type { Issuer } from "./issuer.ts";
import { NotAdmitted } from "./not-admitted.ts";

const ALGORITHMS = ["RS256", "PS256", "ES256", "ES384", "EdDSA", "Ed25519"];
const CLOCK_SKEW_IN_SECONDS = 30;
const EVENT = "http://schemas.openid.net/event/backchannel-logout";

/** A logout token by OpenID Connect Back-Channel Logout 1.0, section 2.4: whose sessions end, and never a nonce. */
const CLAIMS = z
  .object({
    iss: z.string(),
    sub: z.string().optional(),
    sid: z.string().optional(),
    nonce: z.undefined().optional(),
    events: z.object({ [EVENT]: z.looseObject({}) }),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

/** Whose sessions have ended at the issuer. */
export interface EndedAtIssuer {
  readonly issuer: string;
  readonly subject: string | null;
  readonly issuerSession: string | null;
}

/**
 * Reads what the issuer says when a session ends there.
 * @throws NotAdmitted when it isn't the issuer who says so
 */
export function createLogoutTokenCheck(settings: SignInSettings, issuer: Issuer, clock: () => Date) {
  return async (token: string): Promise<EndedAtIssuer> => {
    const metadata = (await issuer()).serverMetadata();
    const keys = createRemoteJWKSet(new URL(metadata.jwks_uri ?? ""));
    const { payload } = await jwtVerify(token, keys, {
      issuer: metadata.issuer,
      audience: settings.clientId,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_IN_SECONDS,
      requiredClaims: ["iat", "jti"],
      maxTokenAge: "5 minutes",
      currentDate: clock(),
    }).catch((cause: unknown) => {
      throw new NotAdmitted("A logout token must be the issuer's", { cause });
    });
    const { success, data } = CLAIMS.safeParse(payload);
    if (!success) throw new NotAdmitted("A logout token must say whose session ends");
    return { issuer: data.iss, subject: data.sub ?? null, issuerSession: data.sid ?? null };
  };
}
