import type { CellParser } from "./parsed.ts";

const PLAIN = /^-?\d+([.,]\d+)?$/;
/** One separator with three digits behind it: thousands to one reader, thousandths to another. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const DUTCH_GROUPS = /^-?[1-9]\d{0,2}((\.\d{3})+,\d+|(\.\d{3}){2,})$/;
const ENGLISH_GROUPS = /^-?[1-9]\d{0,2}((,\d{3})+\.\d+|(,\d{3}){2,})$/;

/** A decimal as exact text with a point, from Dutch or English notation; `1.155` alone is refused, for it is both. */
export const decimal: CellParser<string> = (cell) => {
  if (AMBIGUOUS.test(cell)) {
    return { expected: "een getal dat maar op één manier te lezen is, zoals 1155, 1155,0 of 1,1550" };
  }
  if (PLAIN.test(cell)) return { value: cell.replace(",", ".") };
  if (DUTCH_GROUPS.test(cell)) return { value: cell.replaceAll(".", "").replace(",", ".") };
  if (ENGLISH_GROUPS.test(cell)) return { value: cell.replaceAll(",", "") };
  return { expected: "een getal, zoals 1155480,50" };
};

/** A decimal within bounds, both included. @param what the number in Dutch: "een werkweek in uren" */
export function decimalWithin(lowest: number, highest: number, what: string): CellParser<string> {
  return (cell) => {
    const parsed = decimal(cell);
    if ("expected" in parsed) return parsed;
    const isWithin = Number(parsed.value) >= lowest && Number(parsed.value) <= highest;
    return isWithin ? parsed : { expected: `${what} van ${lowest} tot en met ${highest}` };
  };
}
