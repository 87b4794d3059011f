import { exactDecimal } from "../json/exact-decimal.ts";

/** One point with three digits behind it, which our importer refuses: to some that point marks thousands. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * An exact decimal times a power of ten, so that it can be read in one way only: `12.345` becomes `12.3450`.
 * @param value decimal text without exponent
 */
export function ownNumber(value: string, exponent: number): string {
  const number = exactDecimal(`${value}e${exponent}`) ?? value;
  return AMBIGUOUS.test(number) ? `${number}0` : number;
}
