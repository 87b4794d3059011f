import type { Comparability } from "./comparability-sentence.rules.ts";

/** From this period on the figures, or those of some categories, mean something else than before. */
export interface Break {
  readonly period: string;
  readonly categories?: readonly string[] | undefined;
  readonly note: string;
}

function concerns({ categories }: Break, category: string | null): boolean {
  return categories === undefined || category === null || categories.includes(category);
}

/** The breaks that begin in this very period. */
export function breaksAt(breaks: readonly Break[], period: string, category: string | null): Break[] {
  return breaks.filter((one) => one.period === period && concerns(one, category));
}

/** The breaks between an earlier period and a later one: after the earlier, up to and including the later. */
export function breaksBetween(
  breaks: readonly Break[],
  earlier: string,
  later: string,
  category: string | null,
): Break[] {
  return breaks.filter((one) => one.period > earlier && one.period <= later && concerns(one, category));
}

/** How a break reads: `Reeksbreuk in 2023: …`. */
export function sentenceOfBreak({ period, note }: Break): string {
  return `Reeksbreuk in ${period}: ${note}`;
}

/** What counted in its own period cannot be set beside a later one when a break lies between; its rank stays that of its period. */
export function acrossBreaks(
  judged: { readonly comparability: Comparability; readonly note?: string | null },
  between: readonly Break[],
): { readonly comparability: Comparability; readonly note: string | null } {
  const { comparability, note = null } = judged;
  if (between.length === 0 || comparability !== "OK") return { comparability, note };
  return { comparability: "BREAK_IN_SERIES", note: between.map(sentenceOfBreak).join(" ") };
}
