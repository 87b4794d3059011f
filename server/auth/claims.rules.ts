/** Roles from seeing least to seeing most: who has several is the last of them. */
const LADDER = ["PUBLIC", "MUNICIPALITY", "BOARD", "ANALYST", "DATA_STEWARD", "ADMINISTRATOR"] as const;
type RoleName = (typeof LADDER)[number];

const MUNICIPALITY_CODE = /^(GM|FG)\d{4}$/;

/** What the claims of an issuer mean here, as the operator wrote it down. */
export interface ClaimMeanings {
  readonly rolesClaim: string;
  readonly roles: ReadonlyMap<string, RoleName>;
  readonly municipalitiesClaim: string;
  readonly municipalities: ReadonlyMap<string, string>;
}

/** What somebody may see, and what they are called. */
export interface ClaimedViewer {
  readonly name: string | null;
  readonly role: RoleName;
  readonly municipalities: readonly string[];
}

/** The texts of a claim, one or several; `a.b` lies in `a`, unless the claim itself is called that. */
function textsOf(claims: Readonly<Record<string, unknown>>, path: string): string[] {
  const steps = path in claims ? [path] : path.split(".");
  let found: unknown = claims;
  for (const step of steps)
    found = typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined;
  return [found].flat().filter((text) => typeof text === "string");
}

/**
 * Reads role and municipalities from the claims of an issuer. What nobody gave a meaning to means nothing:
 * somebody without a known role is signed in and sees what is public.
 */
export function viewerOfClaims(
  claims: Readonly<Record<string, unknown>>,
  { rolesClaim, roles, municipalitiesClaim, municipalities }: ClaimMeanings,
): ClaimedViewer {
  const said = textsOf(claims, rolesClaim);
  const isOwnName = (text: string): text is RoleName => LADDER.some((role) => role === text);
  const held = new Set(roles.size > 0 ? said.map((text) => roles.get(text)) : said.filter(isOwnName));
  const codes = textsOf(claims, municipalitiesClaim).map((text) =>
    municipalities.size > 0 ? (municipalities.get(text) ?? "") : text,
  );
  const [name = null] = textsOf(claims, "name");
  return {
    name,
    role: LADDER.findLast((role) => held.has(role)) ?? "PUBLIC",
    municipalities: [...new Set(codes.filter((code) => MUNICIPALITY_CODE.test(code)))].toSorted(),
  };
}
