import { z } from "zod";
import { claimMap } from "./claim-map.ts";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Whether an address may be spoken to: over https, or within this machine. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.has(hostname));
}

const ADDRESS = z
  .string()
  .refine(isSafeAddress, "moet een adres zijn dat met https:// begint (http:// alleen op deze machine)")
  .transform((text) => new URL(text));

const NAME = z.string().min(1);
const ROLE = z.enum(["PUBLIC", "MUNICIPALITY", "BOARD", "ANALYST", "DATA_STEWARD", "ADMINISTRATOR"]);
const MUNICIPALITY = z.string().regex(/^(GM|FG)\d{4}$/);

/** The variables of signing in with an issuer, such as Entra ID or Keycloak. */
export const SIGN_IN_VARIABLES = {
  PUBLIC_URL: ADDRESS.optional(),
  OIDC_ISSUER: ADDRESS.optional(),
  OIDC_CLIENT_ID: NAME.optional(),
  OIDC_CLIENT_SECRET: NAME.optional(),
  OIDC_SCOPE: NAME.default("openid profile"),
  OIDC_AUDIENCE: NAME.optional(),
  OIDC_ROLES_CLAIM: NAME.default("roles"),
  OIDC_ROLES: claimMap(
    ROLE,
    "moet paren bevatten als rs-analist=ANALYST, met een rol van Regiospiegel rechts",
  ),
  OIDC_MUNICIPALITIES_CLAIM: NAME.default("municipalities"),
  OIDC_MUNICIPALITIES: claimMap(MUNICIPALITY, "moet paren bevatten als arnhem=GM0202"),
};

type Variables = z.infer<z.ZodObject<typeof SIGN_IN_VARIABLES>>;

/** How people sign in, and what the claims of their issuer mean here. */
export interface SignInSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly scope: string;
  /** Where browsers find the platform. */
  readonly publicUrl: URL;
  /** For whom a bearer token must be meant; without it none is taken. */
  readonly audience: string | undefined;
  /** The claim with the roles; a point goes one level down: `realm_access.roles`. */
  readonly rolesClaim: string;
  /** Empty: the claim holds our own names. */
  readonly roles: ReadonlyMap<string, z.infer<typeof ROLE>>;
  readonly municipalitiesClaim: string;
  /** Empty: the claim holds codes of municipalities. */
  readonly municipalities: ReadonlyMap<string, string>;
}

/** What an issuer can't do without: to know who asks, and where to send people back to. */
export function missingBesideIssuer(given: Readonly<Record<string, string | undefined>>): string[] {
  if (given["OIDC_ISSUER"] === undefined) return [];
  return ["OIDC_CLIENT_ID", "PUBLIC_URL"]
    .filter((name) => given[name] === undefined)
    .map((name) => `${name} is nodig als OIDC_ISSUER is ingevuld`);
}

/** Signing in as the operator set it up; null without an issuer. */
export function signInSettingsOf(variables: Variables): SignInSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, PUBLIC_URL: publicUrl } = variables;
  if (!issuer || clientId === undefined || !publicUrl) return null;
  return {
    issuer,
    clientId,
    clientSecret: variables.OIDC_CLIENT_SECRET,
    scope: variables.OIDC_SCOPE,
    publicUrl,
    audience: variables.OIDC_AUDIENCE,
    rolesClaim: variables.OIDC_ROLES_CLAIM,
    roles: variables.OIDC_ROLES,
    municipalitiesClaim: variables.OIDC_MUNICIPALITIES_CLAIM,
    municipalities: variables.OIDC_MUNICIPALITIES,
  };
}
