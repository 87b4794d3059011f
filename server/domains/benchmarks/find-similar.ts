import type { Reader } from "../../database/reader.ts";
import { argumentError } from "../../graphql/argument-error.ts";
import { type FeatureRow, featuresOfCountry } from "./feature.queries.ts";
import { type Featured, mostSimilarTo, type Similarity } from "./similarity.rules.ts";
import { FEATURE_YEAR, FEATURES } from "./similarity-features.rules.ts";

/** Similar municipalities with how similar they are, the nearest first, and in Dutch how they were found. */
export interface SimilarPeers {
  readonly similarity: ReadonlyMap<string, string>;
  readonly explanation: string;
}

function byMunicipality(rows: readonly FeatureRow[]): Featured[] {
  const features = new Map<string, Record<string, number | null>>();
  for (const { municipalityCode, code, value } of rows) {
    const known = features.get(municipalityCode) ?? {};
    features.set(municipalityCode, { ...known, [code]: value === null ? null : Number(value) });
  }
  return [...features].map(([municipalityCode, known]) => ({ municipalityCode, features: known }));
}

function explain({ missingFeatures, incomparable }: Similarity): string {
  const missing = new Set(missingFeatures);
  const weighed = FEATURES.filter((feature) => !missing.has(feature)).map(
    ({ name, weight }) => `${name} (weegt ${String(weight)})`,
  );
  return [
    `De meest gelijkende gemeenten naar ${weighed.join(", ")}; cijfers van ${FEATURE_YEAR} (CBS).`,
    "Gelijkenis 100 is in alles gelijk; per kenmerk telt de afstand als deel van het verschil tussen de uitersten van het land.",
    ...(missing.size === 0
      ? []
      : [
          `Niet vergeleken, want van de gemeente zelf niet bekend: ${missingFeatures.map(({ name }) => name).join(", ")}.`,
        ]),
    ...(incomparable.length === 0
      ? []
      : [
          `${String(incomparable.length)} gemeenten missen een kenmerk en deden niet mee: ${incomparable.join(", ")}.`,
        ]),
  ].join(" ");
}

/**
 * Finds the municipalities most like one of them, among those that exist on a day.
 * @throws BAD_USER_INPUT where nothing is known of the municipality by which to compare it
 */
export async function findSimilar(
  reader: Reader,
  code: string,
  asOf: string,
  count: number,
): Promise<SimilarPeers> {
  const all = byMunicipality(await reader.read(featuresOfCountry, [asOf, FEATURE_YEAR]));
  const outcome = mostSimilarTo(code, all, FEATURES, count);
  if (outcome.similar.length === 0) {
    throw argumentError(
      "similarTo",
      `Van gemeente «${code}» zijn op ${asOf} geen kenmerken van ${FEATURE_YEAR} bekend; gelijkende gemeenten zijn er dan niet te vinden. Kies een andere groep (peers).`,
    );
  }
  const similarity = new Map(outcome.similar.map((one) => [one.municipalityCode, one.similarity]));
  return { similarity, explanation: explain(outcome) };
}
