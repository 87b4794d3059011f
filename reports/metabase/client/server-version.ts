import { MetabaseTrouble } from "./metabase-trouble.ts";

/** The version of a Metabase, as far as we care. */
export interface ServerVersion {
  /** Such as `v0.65.2`. */
  readonly tag: string;
  /** Such as 65. */
  readonly major: number;
}

/** The oldest and the newest version that this code was written for. */
export const OLDEST = 58;
export const NEWEST = 65;
/** The first version in which the flags of embedding are one. */
const MERGED_FLAGS = 65;

/**
 * Reads `v0.65.2`, or `v1.65.2` of the paid edition.
 * @throws MetabaseTrouble for what is no version, or older than this code knows
 */
export function readVersion(tag: string): ServerVersion {
  const major = Number(/^v[01]\.(\d+)/.exec(tag)?.[1] ?? Number.NaN);
  if (Number.isNaN(major))
    throw new MetabaseTrouble(`Metabase noemt een versie die wij niet kunnen lezen: ${tag}.`);
  if (major < OLDEST)
    throw new MetabaseTrouble(
      `Deze Metabase is ${tag}; wij kennen 0.${OLDEST} tot en met 0.${NEWEST}. Werk Metabase eerst bij.`,
    );
  return { tag, major };
}

/** The name of the setting without which nothing can be embedded. */
export function embeddingFlagOf({ major }: ServerVersion): string {
  return major >= MERGED_FLAGS ? "enable-embedding-modular" : "enable-embedding-static";
}
