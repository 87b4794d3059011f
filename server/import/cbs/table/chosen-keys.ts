import { CbsError } from "../cbs-error.ts";

/**
 * The keys of a dimension that were chosen, padded as CBS pads them, for a filter compares them to the last space.
 * @param keys all keys of the dimension, as CBS gives them
 * @param chosen codes without padding
 * @throws CbsError that names a code which the dimension does not have
 */
export function chosenKeys(dimension: string, keys: readonly string[], chosen: readonly string[]): string[] {
  const padded = new Map(keys.map((key) => [key.trim(), key]));
  return chosen.map((code) => {
    const key = padded.get(code.trim());
    if (key !== undefined) return key;
    const came = `wel ${[...padded.keys()].slice(0, 8).join(", ")}${padded.size > 8 ? ", …" : ""}`;
    throw new CbsError({
      asked: `code „${code}” van ${dimension}`,
      came,
      todo: "Kies een code die CBS noemt.",
    });
  });
}
