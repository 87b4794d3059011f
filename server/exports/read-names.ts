import type { Reader } from "../database/reader.ts";
import type { ObservationsQuestion } from "../domains/benchmarks/observations-question.ts";
import { municipalityNames, providerNames } from "./export.queries.ts";

/** Names by code, of municipalities and, where rows are of providers, of those; their codes are longer, so none meet. */
export async function readNames(
  reader: Reader,
  { groupBy }: ObservationsQuestion,
): Promise<ReadonlyMap<string, string>> {
  const municipalities = await reader.read(municipalityNames);
  const providers = groupBy.includes("PROVIDER") ? await reader.read(providerNames) : [];
  return new Map([...municipalities, ...providers].map(({ code, name }) => [code, name]));
}
