import { yearOf } from "../recipe/month.rules.ts";
import type { FictionalMunicipality } from "../region/fictional-municipality.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import type { FictionalFile } from "./fictional-file.ts";

/** The folder of open data that the inhabitants stand in, and its source. */
export const INHABITANTS_SOURCE = "fictief-inwoners";

function inYear({ inhabitants, growth }: FictionalMunicipality, yearsBack: number): number {
  return Math.round(inhabitants * growth ** -yearsBack);
}

/** How many live in a municipality on 1 January; null where it is not there. */
export function inhabitantsOf(
  { lastMonth, redivision }: FictionalRegion,
  municipality: FictionalMunicipality,
  year: number,
): number | null {
  const { predecessor, successor, effectiveMonth } = redivision;
  const yearsBack = yearOf(lastMonth) - year;
  const isBefore = year * 12 < effectiveMonth;
  if (municipality.code === predecessor.code) return isBefore ? inYear(predecessor, yearsBack) : null;
  const all = inYear(municipality, yearsBack);
  const isPartApart = isBefore && municipality.code === successor.code;
  return isPartApart ? all - inYear(predecessor, yearsBack) : all;
}

/** Inhabitants on 1 January of every year from the one before the series, in the measure that CBS's figures have. */
export function inhabitantFile(region: FictionalRegion): FictionalFile {
  const first = yearOf(region.firstMonth) - 1;
  const years = Array.from({ length: yearOf(region.lastMonth) - first + 1 }, (_, index) => first + index);
  return {
    path: `open-data/${INHABITANTS_SOURCE}/observations.csv`,
    columns: ["municipality_code", "period", "measure_code", "value"],
    rows: () =>
      [...region.municipalities, region.redivision.predecessor].flatMap((municipality) =>
        years.flatMap((year) => {
          const inhabitants = inhabitantsOf(region, municipality, year);
          return inhabitants === null ? [] : [[municipality.code, String(year), "inhabitants", inhabitants]];
        }),
      ),
  };
}
