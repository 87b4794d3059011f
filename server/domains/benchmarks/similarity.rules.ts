import type { Feature } from "./similarity-features.rules.ts";

/** A municipality with what is known of its features, by their code. */
export interface Featured {
  readonly municipalityCode: string;
  readonly features: Readonly<Record<string, number | null>>;
}

export interface Similar {
  readonly municipalityCode: string;
  /** 0 to 100 in one decimal, as text: 100 is the same in every feature, 0 the other end of the country in every one. */
  readonly similarity: string;
}

export interface Similarity {
  /** The nearest first, with ties by code. */
  readonly similar: readonly Similar[];
  /** Features that the municipality itself lacks, and by which nobody was compared. */
  readonly missingFeatures: readonly Feature[];
  /** Municipalities that lack a feature which it has, and that could not be compared. */
  readonly incomparable: readonly string[];
}

function placeOf({ features }: Featured, { code, isLogarithmic }: Feature): number | null {
  const value = features[code] ?? null;
  if (value === null || (isLogarithmic && value <= 0)) return null;
  return isLogarithmic ? Math.log(value) : value;
}

function rangeOf(all: readonly Featured[], feature: Feature): number {
  const values = all.map((one) => placeOf(one, feature)).filter((value) => value !== null);
  return Math.max(...values) - Math.min(...values);
}

/**
 * The municipalities most like one of them, by Gower's similarity: per feature the distance as a part of the country's
 * whole range, weighted. Floating point will do here: this orders municipalities, it is no figure of theirs.
 * @param all every municipality of the country, the one itself included
 */
export function mostSimilarTo(
  code: string,
  all: readonly Featured[],
  features: readonly Feature[],
  count: number,
): Similarity {
  const own = all.find(({ municipalityCode }) => municipalityCode === code);
  const known = own ? features.filter((feature) => placeOf(own, feature) !== null) : [];
  const missingFeatures = features.filter((feature) => !known.includes(feature));
  if (!own || known.length === 0) return { similar: [], missingFeatures, incomparable: [] };
  const ranges = known.map((feature) => rangeOf(all, feature) || 1);
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  const distances = all.flatMap((other) => {
    const parts = known.map((feature, index) => {
      const [one, two] = [placeOf(own, feature), placeOf(other, feature)];
      return one === null || two === null
        ? null
        : (feature.weight * Math.abs(one - two)) / (ranges[index] ?? 1);
    });
    const isComplete = parts.every((part) => part !== null);
    const distance = isComplete ? parts.reduce((sum, part) => sum + part, 0) / weights : null;
    return other === own ? [] : [{ municipalityCode: other.municipalityCode, distance }];
  });
  const similar = distances
    .flatMap(({ municipalityCode, distance }) => (distance === null ? [] : [{ municipalityCode, distance }]))
    .toSorted(
      (one, other) =>
        one.distance - other.distance || (one.municipalityCode < other.municipalityCode ? -1 : 1),
    )
    .slice(0, count)
    .map(({ municipalityCode, distance }) => ({
      municipalityCode,
      similarity: (100 * (1 - distance)).toFixed(1),
    }));
  const incomparable = distances
    .filter(({ distance }) => distance === null)
    .map(({ municipalityCode }) => municipalityCode);
  return { similar, missingFeatures, incomparable };
}
