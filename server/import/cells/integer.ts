import type { CellParser } from "./parsed.ts";

const PLAIN = /^-?\d+$/;
const GROUPED = /^-?[1-9]\d{0,2}(\.\d{3})+$/;

/**
 * A whole number within bounds; dots between thousands are read, because in a whole number they can mean nothing else.
 * @param what the number in Dutch: "een jaartal"
 */
export function integerWithin(
  lowest: number,
  highest: number,
  what = "een geheel getal",
): CellParser<number> {
  return (cell) => {
    const isNumber = PLAIN.test(cell) || GROUPED.test(cell);
    const value = Number(cell.replaceAll(".", ""));
    const isWithin = value >= lowest && value <= highest;
    return isNumber && isWithin ? { value } : { expected: `${what} van ${lowest} tot en met ${highest}` };
  };
}

const LARGEST_INTEGER = 2_147_483_647;

export const integer = integerWithin(-LARGEST_INTEGER, LARGEST_INTEGER);
export const count = integerWithin(0, LARGEST_INTEGER, "een aantal");
export const position = integerWithin(1, 9999, "een volgnummer");
export const year = integerWithin(1900, 2100, "een jaartal");
