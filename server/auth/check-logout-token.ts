import { jwtVerify } from "jose";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { SignInSettings } from "../config/sign-in-variables.ts";
import { CLOCK_SKEW_IN_SECONDS } from "./clock-skew.ts";
import { ALGORITHMS, type IssuerKeys } from "./issuer-keys.ts";
import { NotAdmitted } from "./not-admitted.ts";

/** Older ones are refused, so no more need be remembered than come in so many. */
const LONGEST_AGE_IN_SECONDS = 300;
const MOST_REMEMBERED = 10_000;
/** What its kind may be, where it says so: an ID token or an access token ends nothing. */
const KINDS: readonly unknown[] = [undefined, "JWT", "logout+jwt", "application/logout+jwt"];
const EVENT = "http://schemas.openid.net/event/backchannel-logout";

/** A logout token by OpenID Connect Back-Channel Logout 1.0, section 2.4: whose sessions end, and never a nonce. */
const CLAIMS = z
  .object({
    iss: z.string(),
    jti: z.string(),
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
 * Reads what the issuer says when a session ends there; it says it once. Each server remembers that for itself.
 * @throws NotAdmitted when it isn't the issuer who says so, or not for the first time
 */
export function createLogoutTokenCheck(settings: SignInSettings, issuerKeys: IssuerKeys, clock: () => Date) {
  const heard = new LRUCache<string, true>({ max: MOST_REMEMBERED });
  return async (token: string): Promise<EndedAtIssuer> => {
    const { issuer, keys } = await issuerKeys();
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer,
      audience: settings.clientId,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_IN_SECONDS,
      requiredClaims: ["iat", "jti"],
      maxTokenAge: LONGEST_AGE_IN_SECONDS,
      currentDate: clock(),
    }).catch((cause: unknown) => {
      throw new NotAdmitted("A logout token must be the issuer's", { cause });
    });
    const { success, data } = CLAIMS.safeParse(payload);
    if (!success || !KINDS.includes(protectedHeader.typ))
      throw new NotAdmitted("A logout token must say whose session ends");
    if (heard.has(data.jti)) throw new NotAdmitted("A logout token must not have been used before");
    heard.set(data.jti, true);
    return { issuer: data.iss, subject: data.sub ?? null, issuerSession: data.sid ?? null };
  };
}
