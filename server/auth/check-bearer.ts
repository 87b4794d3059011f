import { errors, type JWTVerifyResult, jwtVerify } from "jose";
import type { Admission } from "../audit/admission.ts";
import type { SignInSettings } from "../config/sign-in-variables.ts";
import { viewerOfClaims } from "./claims.rules.ts";
import { CLOCK_SKEW_IN_SECONDS } from "./clock-skew.ts";
import { ALGORITHMS, type IssuerKeys } from "./issuer-keys.ts";
import { IssuerUnreachable, NotAdmitted } from "./not-admitted.ts";

/** What the kind of a token may be, where it says so: `at+jwt` by RFC 9068, or any. One that ends sessions is `logout+jwt`. */
const KINDS: readonly unknown[] = [undefined, "JWT", "at+jwt", "application/at+jwt"];

/** Recognises somebody by a token of the issuer. */
export type BearerCheck = (token: string) => Promise<Admission>;

function refusal(error: unknown): Error {
  if (error instanceof errors.JWTExpired)
    return new NotAdmitted("Dit token is verlopen: vraag een nieuw aan.");
  const isUnreachable =
    error instanceof errors.JWKSTimeout ||
    !(error instanceof errors.JOSEError) ||
    error.code === "ERR_JOSE_GENERIC";
  if (isUnreachable)
    return new IssuerUnreachable("The keys of the issuer must be readable", { cause: error });
  return new NotAdmitted("Dit token wordt hier niet aangenomen.");
}

/**
 * Checks tokens of the issuer: signature, issuer, audience, expiry and not-before. Keys are fetched when a token names
 * one that is not known yet, so the issuer can change them.
 */
export function createBearerCheck(
  settings: SignInSettings,
  issuerKeys: IssuerKeys,
  clock: () => Date,
): BearerCheck {
  const { audience } = settings;
  return async (token) => {
    if (audience === undefined) throw new NotAdmitted("Tokens van de uitgever worden hier niet aangenomen.");
    const { issuer, keys } = await issuerKeys();
    let verified: JWTVerifyResult;
    try {
      verified = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_SKEW_IN_SECONDS,
        requiredClaims: ["exp", "sub"],
        currentDate: clock(),
      });
    } catch (error) {
      throw refusal(error);
    }
    const { payload: claims, protectedHeader } = verified;
    // A token that ends sessions is signed with the same key, and is no token to ask with.
    if ("events" in claims || !KINDS.includes(protectedHeader.typ))
      throw new NotAdmitted("Dit token wordt hier niet aangenomen.");
    const viewer = viewerOfClaims(claims, settings);
    return { door: "BEARER", issuer, subject: claims.sub ?? "", ...viewer };
  };
}
