import type { CellValue } from "../cells/parsed.ts";
import { textOf } from "../cells/text-of.ts";
import { canonical, minus } from "../figures/exact-decimal.ts";
import { printedSizes } from "../figures/printed-numbers.ts";
import type { RowFault, Values } from "./seed-format.ts";

/** The number that a Dutch text speaks of; null when it speaks of none or of several. */
function onlyNumber(text: CellValue | undefined): string | null {
  if (typeof text !== "string") return null;
  const [number = null, ...others] = new Set(printedSizes(text));
  return others.length === 0 ? number : null;
}

/** A figure that contradicts another stands in what was printed. */
export function contradictsWhatIsPrinted(row: Values): RowFault | null {
  const number = onlyNumber(row.printed_value);
  const printed = printedSizes(textOf(row.printed));
  const isElsewhere = number !== null && printed.length > 0 && !printed.includes(number);
  return isElsewhere ? { column: "printed_value", expected: "een getal dat in printed staat" } : null;
}

/** Where both sides of a contradiction are one number, the difference is the printed one less the other. */
export function differsByTheDifference({ printed_value, recomputed, difference }: Values): RowFault | null {
  const [printed, other] = [onlyNumber(printed_value), onlyNumber(recomputed)];
  if (printed === null || other === null || typeof difference !== "string") return null;
  const between = minus(printed, other);
  const isRight = canonical(difference) === between;
  return isRight ? null : { column: "difference", expected: `${printed} min ${other}: ${between}` };
}
