import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";
import type { Issuer } from "./issuer.ts";

/** Signatures that only the issuer can make: no `none`, and no secret that is shared with somebody else. */
export const ALGORITHMS = ["RS256", "PS256", "ES256", "ES384", "EdDSA", "Ed25519"];

/** Whatever tokens come, the issuer is asked for its keys no more often than this, in milliseconds. */
const BETWEEN_QUESTIONS = 5000;

/** The name of the issuer and its keys, fetched when a token names one that is not known yet. */
export type IssuerKeys = () => Promise<{ readonly issuer: string; readonly keys: JWTVerifyGetKey }>;

/** Keeps the keys of the issuer for everyone who checks what it signed, so that it can change them and isn't flooded. */
export function keepIssuerKeys(issuer: Issuer): IssuerKeys {
  let known: JWTVerifyGetKey | null = null;
  return async () => {
    const { issuer: name, jwks_uri: address = "" } = (await issuer()).serverMetadata();
    known ??= createRemoteJWKSet(new URL(address), { cooldownDuration: BETWEEN_QUESTIONS });
    return { issuer: name, keys: known };
  };
}
