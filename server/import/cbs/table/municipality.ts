import type { CbsRow } from "../json/read-row.ts";

/** Columns in which CBS says that a row is the water of a municipality. */
const WATER_COLUMN = /^(?:water|h2o)(?:_\d+)?$/i;

/** The code of a municipality without padding (`"GM0202    "` gives `GM0202`); null for every other region. */
export function municipalityCode(key: string): string | null {
  const code = key.trim();
  return /^GM\d{4}$/.test(code) ? code : null;
}

/** Whether the row is about the water of a municipality: it has the same code and would count it twice. */
export function isWater(row: CbsRow): boolean {
  return Object.keys(row).some((column) => {
    return WATER_COLUMN.test(column) && row[column]?.trim().toUpperCase() === "JA";
  });
}
