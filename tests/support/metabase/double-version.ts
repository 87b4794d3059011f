/** Every Metabase that the double can be. */
export const DOUBLE_VERSIONS = ["0.58", "0.64", "0.65"] as const;

/** A Metabase that the double can be. */
export type DoubleVersion = (typeof DOUBLE_VERSIONS)[number];

/** In what the versions differ. */
export interface VersionTraits {
  /** As `session/properties` tells it. */
  readonly tag: string;
  /** The setting without which nothing can be embedded; no other spelling exists in this version. */
  readonly embeddingFlag: string;
  /** How the template tags of a card come back. */
  readonly tagsComeAs: "MAP" | "LIST";
  /** How the name of a parameter is spelt in a refusal. */
  readonly spell: (slug: string) => string;
}

const keyword = (slug: string): string => `:${slug}`;
const plain = (slug: string): string => slug;

/** What each version does. */
export const TRAITS: Readonly<Record<DoubleVersion, VersionTraits>> = {
  "0.58": { tag: "v0.58.9", embeddingFlag: "enable-embedding-static", tagsComeAs: "MAP", spell: keyword },
  "0.64": { tag: "v0.64.3", embeddingFlag: "enable-embedding-static", tagsComeAs: "MAP", spell: keyword },
  "0.65": { tag: "v0.65.2", embeddingFlag: "enable-embedding-modular", tagsComeAs: "LIST", spell: plain },
};
