import { textOf } from "../cells/text-of.ts";
import { printedSizes } from "../figures/printed-numbers.ts";
import type { RowFault, Values } from "./seed-format.ts";

const IN_A_YEAR = [
  { word: /weken/i, times: 52 },
  { word: /maanden/i, times: 12 },
];

/** How many times a year the printed words can mean: `4 x per jaar`, `maandelijks`, `één keer per twee weken`. */
function timesInWords(printed: string): number[] {
  const stated = printedSizes(printed).map(Number);
  const perSpan = IN_A_YEAR.filter(({ word }) => word.test(printed)).flatMap(({ times }) =>
    stated.map((span) => times / span),
  );
  return [...stated, ...perSpan];
}

/** How often something happens stands in `printed`, or is the number of periods that are named. */
export function happensAsPrinted(row: Values): RowFault | null {
  const { periods, times_per_year: times, printed } = row;
  const named = Array.isArray(periods) ? periods.length : 0;
  const stated = timesInWords(textOf(printed));
  const column = "times_per_year";
  if (times === null) {
    const isLost = named === 0 && new Set(stated).size === 1;
    return isLost ? { column, expected: `het aantal keer uit printed („${textOf(printed)}”)` } : null;
  }
  if (named > 1)
    return times === named ? null : { column, expected: `${named}, zoveel perioden als er genoemd zijn` };
  const isElsewhere = stated.length > 0 && !stated.includes(Number(times));
  return isElsewhere ? { column, expected: `een aantal dat in printed staat („${textOf(printed)}”)` } : null;
}
