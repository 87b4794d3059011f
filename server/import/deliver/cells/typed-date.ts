import { date } from "../../cells/date.ts";
import type { CellParser } from "../../cells/parsed.ts";

const AS_TYPED = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
/** What lies before is a slip of the pen, and the year 0 no year of this database. */
const OF_THIS_TIME = /^(19|2)/;

/** A day, as YYYY-MM-DD or as a Dutch spreadsheet writes it back: `1-3-2026` is the first of March. */
export const typedDate: CellParser<string> = (cell) => {
  const [, day = "", month = "", year = ""] = AS_TYPED.exec(cell) ?? [];
  const written = year === "" ? cell : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return date(OF_THIS_TIME.test(written) ? written : "");
};
