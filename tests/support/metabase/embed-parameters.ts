import { badRequest } from "./double-answer.ts";
import type { VersionTraits } from "./double-version.ts";
import type { EmbeddingParameters } from "./stored.ts";

/** Values by the slug of a parameter. */
export type SluggedValues = Readonly<Record<string, unknown>>;

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function checkSlug(
  slug: string,
  kind: string | undefined,
  inToken: SluggedValues,
  inAddress: SluggedValues,
  { spell }: VersionTraits,
): void {
  const isInToken = !isMissing(inToken[slug]);
  const isInAddress = slug in inAddress;
  if (kind === undefined) throw badRequest(`Unknown parameter ${spell(slug)}.`);
  if (kind === "disabled") throw badRequest(`You're not allowed to specify a value for ${spell(slug)}.`);
  if (kind === "locked" && isInAddress)
    throw badRequest(`You can only specify a value for ${spell(slug)} in the JWT.`);
  if (kind === "enabled" && isInToken && isInAddress)
    throw badRequest(`You can't specify a value for ${spell(slug)} if it's already set in the JWT.`);
}

/**
 * Joins what a token and an address give, or refuses.
 * An empty list for a locked parameter passes, and then filters nothing: that trap is real.
 * @throws Refusal 400 in Metabase's own words
 */
export function joinParameters(
  kinds: EmbeddingParameters,
  inToken: SluggedValues,
  inAddress: SluggedValues,
  traits: VersionTraits,
): SluggedValues {
  for (const [slug, kind] of Object.entries(kinds)) {
    if (kind === "locked" && isMissing(inToken[slug]))
      throw badRequest(`You must specify a value for ${traits.spell(slug)} in the JWT.`);
  }
  for (const slug of new Set([...Object.keys(inToken), ...Object.keys(inAddress)]))
    checkSlug(slug, kinds[slug], inToken, inAddress, traits);
  return { ...inAddress, ...inToken };
}

/** Reads the values of an address: `?slug=a&slug=b`, or `?parameters={"slug":["a"]}`. */
export function readAddress(query: URLSearchParams): SluggedValues {
  const json = query.get("parameters");
  if (json !== null) return JSON.parse(json) as SluggedValues;
  return Object.fromEntries([...new Set(query.keys())].map((slug) => [slug, query.getAll(slug)]));
}
