import { CbsError } from "../cbs-error.ts";

export interface Dimension {
  readonly name: string;
  /** CBS's kind: `GeoDimension`, `GeoDetail`, `TimeDimension` or `Dimension`. */
  readonly kind: string;
}

export interface DimensionRoles {
  readonly regionDimension: string;
  readonly periodDimension: string | null;
  readonly otherDimensions: readonly string[];
}

/**
 * Which dimension is the region and which the period.
 * @param number of the table, for in the error
 * @throws CbsError when there is not exactly one region, or there is more than one period
 */
export function dimensionRoles(number: string, dimensions: readonly Dimension[]): DimensionRoles {
  const named = (wanted: RegExp) =>
    dimensions.filter(({ kind }) => wanted.test(kind)).map(({ name }) => name);
  const regions = named(/^Geo/);
  const periods = named(/^Time/);
  const [regionDimension] = regions;
  if (regionDimension === undefined || regions.length > 1 || periods.length > 1) {
    const came = `als regio ${regions.join(" en ") || "niets"}, als periode ${periods.join(" en ") || "niets"}`;
    const todo = "Kies een tabel met één kolom voor de regio, waarin gemeenten staan.";
    throw new CbsError({ asked: `één regio en hooguit één periode in tabel ${number}`, came, todo });
  }
  return { regionDimension, periodDimension: periods[0] ?? null, otherDimensions: named(/^Dimension/) };
}
