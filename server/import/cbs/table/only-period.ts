import { CbsError } from "../cbs-error.ts";

/**
 * The year of a table that has no periods of its own, such as the key figures of districts of one year.
 * @param coverage what the table says that it covers: `2020`
 * @throws CbsError when that is not one year
 */
export function onlyPeriod(number: string, coverage: string | null): string {
  const year = coverage?.trim() ?? "";
  if (/^\d{4}$/.test(year)) return year;
  const came = year === "" ? "geen periode" : `„${year}”`;
  const todo = "Deze tabel heeft geen kolom met perioden en is niet van één jaar: kies een andere tabel.";
  throw new CbsError({ asked: `het jaar van tabel ${number}`, came, todo });
}
