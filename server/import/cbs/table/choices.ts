import { CbsError } from "../cbs-error.ts";
import type { CbsSelection } from "../read-cbs-options.ts";
import { chosenKeys } from "./chosen-keys.ts";
import type { DimensionRoles } from "./dimension-roles.ts";
import type { Choice } from "./rows-filter.ts";

/**
 * The selection in the table's own keys.
 * @param keysOf asks CBS for all keys of a dimension
 * @throws CbsError when a dimension or a code is not the table's
 */
export async function choices(
  selection: CbsSelection,
  { periodDimension, otherDimensions }: DimensionRoles,
  keysOf: (dimension: string) => Promise<readonly string[]>,
): Promise<Choice[]> {
  const known = periodDimension === null ? otherDimensions : [periodDimension, ...otherDimensions];
  const wanted = Object.entries(selection).filter(([, codes]) => codes.length > 0);
  const found: Choice[] = [];
  for (const [dimension, codes] of wanted) {
    if (!known.includes(dimension)) {
      const came = known.length === 0 ? "een tabel zonder verdere dimensies" : `wel ${known.join(", ")}`;
      throw new CbsError({
        asked: `dimensie „${dimension}”`,
        came,
        todo: "Kies een dimensie die de tabel heeft.",
      });
    }
    found.push({ dimension, keys: chosenKeys(dimension, await keysOf(dimension), codes) });
  }
  return found;
}
