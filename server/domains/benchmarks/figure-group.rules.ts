/** What is counted of the figures in a group, before it is known whether they may be taken together. */
export interface FigureGroup {
  readonly figureCount: number;
  readonly missingCount: number;
  readonly inapplicableCount: number;
  readonly suppressedCount: number;
  readonly provisionalCount: number;
  readonly estimatedCount: number;
  readonly periodCount: number;
  /** Distinct pairs of municipality and period: fewer than figures where a denominator would count twice. */
  readonly populationCount: number;
  /** Figures with a value but without a denominator. */
  readonly undividedCount: number;
  readonly sum: string | null;
  /** Those of the one figure, where there is one. */
  readonly singleValue: string | null;
  readonly singleReason: string | null;
  readonly singleNote: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** The numerators over the denominators, in the indicator's unit. */
  readonly quotient: string | null;
}

export type Kind = "ADDITIVE" | "STOCK" | "RATIO";
export type Status =
  | "FINAL"
  | "PROVISIONAL"
  | "ESTIMATED"
  | "SUPPRESSED"
  | "NOT_APPLICABLE"
  | "NOT_AVAILABLE";

/** What a group comes to: a value, or the Dutch reason why there is none. */
export interface GroupOutcome {
  readonly value: string | null;
  readonly status: Status;
  readonly reason: string | null;
  readonly note: string | null;
}

const NO_SUM_OVER_TIME =
  "Een stand wordt niet over de tijd opgeteld: wie er twee jaar staat, telde dan dubbel. Voeg PERIOD aan groupBy toe of vraag één periode.";
const NO_RATIO_OVER_TIME =
  "Een verhouding wordt niet over de tijd gemiddeld: haar noemer telde dan dubbel. Voeg PERIOD aan groupBy toe of vraag één periode.";
const NO_DOUBLE_DENOMINATOR =
  "Deze verhoudingen delen een noemer, die bij samennemen dubbel zou tellen. Voeg MODULE of CATEGORY aan groupBy toe.";
const NO_AVERAGE =
  "Van deze verhoudingen zijn teller en noemer niet bekend, en verhoudingen worden niet gemiddeld: een kleine gemeente telde dan even zwaar als een grote.";

const TOGETHER_SUPPRESSED = "Een van de cijfers is onderdrukt; het totaal zou het verraden.";

/** Why figures of this kind may not be taken over several periods, or null where they may. */
export function refusalOverTime(kind: Kind): string | null {
  if (kind === "ADDITIVE") return null;
  return kind === "STOCK" ? NO_SUM_OVER_TIME : NO_RATIO_OVER_TIME;
}

function refusalOf(group: FigureGroup, kind: Kind): string | null {
  if (group.periodCount > 1 && kind !== "ADDITIVE") return refusalOverTime(kind);
  if (kind !== "RATIO") return null;
  if (group.populationCount < group.figureCount) return NO_DOUBLE_DENOMINATOR;
  return group.undividedCount > 0 ? NO_AVERAGE : null;
}

function without(status: Status, reason: string | null): GroupOutcome {
  return { value: null, status, reason, note: null };
}

/** The weakest stage of what was taken together. */
function stageOf({ estimatedCount, provisionalCount }: FigureGroup): Status {
  if (estimatedCount > 0) return "ESTIMATED";
  return provisionalCount > 0 ? "PROVISIONAL" : "FINAL";
}

function single(group: FigureGroup): GroupOutcome {
  const { singleValue: value, singleReason: reason, singleNote: note } = group;
  if (value !== null) return { value, status: stageOf(group), reason: null, note };
  if (group.suppressedCount > 0) return { value, status: "SUPPRESSED", reason, note };
  return { value, status: group.inapplicableCount > 0 ? "NOT_APPLICABLE" : "NOT_AVAILABLE", reason, note };
}

/**
 * Takes the figures of a group together as their kind allows: sums of what may be added, ratios computed again.
 * A figure that is missing is not in the sum, and the note says so.
 */
export function outcomeOf(group: FigureGroup, kind: Kind): GroupOutcome {
  if (group.figureCount === 1) return single(group);
  if (group.suppressedCount > 0) return without("SUPPRESSED", TOGETHER_SUPPRESSED);
  const absent = group.missingCount + group.inapplicableCount;
  if (absent === group.figureCount) {
    const isNowhere = group.missingCount === 0;
    const reason = isNowhere
      ? "Geen van deze cijfers is van toepassing."
      : "Geen van deze cijfers staat in onze bronnen.";
    return without(isNowhere ? "NOT_APPLICABLE" : "NOT_AVAILABLE", reason);
  }
  const refusal = refusalOf(group, kind);
  if (refusal !== null) return without("NOT_APPLICABLE", refusal);
  const value = kind === "RATIO" ? group.quotient : group.sum;
  if (value === null) return without("NOT_AVAILABLE", "De noemer is nul.");
  const { missingCount, figureCount } = group;
  const note =
    missingCount === 0
      ? null
      : `Zonder ${String(missingCount)} van de ${String(figureCount)} cijfers, die ontbreken.`;
  return { value, status: stageOf(group), reason: null, note };
}
