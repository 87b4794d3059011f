import {
  type Comparability,
  FEWEST_PEERS,
  SMALLEST_COUNT,
  SMALLEST_DENOMINATOR,
} from "./comparability-sentence.rules.ts";
import { compareDecimals } from "./compare-decimals.rules.ts";

/** A municipality's figure on its way through the gate. Its value is null where there is none. */
export interface Candidate {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** FINAL, PROVISIONAL or ESTIMATED: the stage that the figure is in. */
  readonly status: string;
  readonly denominatorSourceCode: string | null;
  /** Null where the denominator is of the figure's own period. */
  readonly denominatorPeriod: string | null;
  readonly isParticipant: boolean;
  /** Whether it belongs to the group, rather than being shown beside it. */
  readonly isInGroup: boolean;
}

/** What holds for all rows at once. */
export interface Gate {
  readonly unit: string;
  /** A ratio of people, such as the size of a household, is small by nature. */
  readonly isRatio: boolean;
  /** Whether municipalities may be ranked by the indicator at all. */
  readonly isComparable: boolean;
  /** Whether the key by which the costs are divided is also what they are divided by here. */
  readonly isStructurallyEqual: boolean;
}

/** Units in which the denominator is a number of people, so that a small one leaves the figure to chance. */
const PER_PEOPLE = new Set(["PER_1000", "FTE_PER_100K", "EUR_PER_INHABITANT"]);

function isSmall({ value, numerator, denominator }: Candidate, { unit, isRatio }: Gate): boolean {
  const isBelow = (decimal: string | null, bound: number): boolean =>
    decimal !== null && compareDecimals(decimal, String(bound)) < 0;
  if (PER_PEOPLE.has(unit) && isBelow(denominator, SMALLEST_DENOMINATOR)) return true;
  if (unit === "PER_1000") return isBelow(numerator, SMALLEST_COUNT);
  return unit === "PERSONS" && !isRatio && isBelow(value, SMALLEST_COUNT);
}

function vintageOf({ status, denominatorSourceCode, denominatorPeriod }: Candidate): string {
  return `${status} ${denominatorSourceCode ?? ""} ${denominatorPeriod ?? ""}`;
}

/** The vintage of most rows with a value; with a tie the one that comes first. */
function commonestVintage(candidates: readonly Candidate[]): string | undefined {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    if (candidate.value === null || !candidate.isParticipant || !candidate.isInGroup) continue;
    const vintage = vintageOf(candidate);
    counts.set(vintage, (counts.get(vintage) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function judge(candidate: Candidate, gate: Gate, vintage: string | undefined): Comparability {
  if (!candidate.isParticipant || !candidate.isInGroup) return "NOT_PARTICIPANT";
  if (candidate.value === null) return "NOT_AVAILABLE";
  if (gate.isStructurallyEqual) return "STRUCTURALLY_EQUAL";
  if (!gate.isComparable) return "NOT_COMPARABLE";
  if (vintageOf(candidate) !== vintage) return "DIFFERENT_VINTAGE";
  return isSmall(candidate, gate) ? "SMALL_NUMBERS" : "OK";
}

/** Says of each row whether it counts, in the order in which they came. */
export function comparabilityOf(candidates: readonly Candidate[], gate: Gate): Comparability[] {
  const vintage = commonestVintage(candidates);
  const judged = candidates.map((candidate) => judge(candidate, gate, vintage));
  const isEnough = judged.filter((comparability) => comparability === "OK").length >= FEWEST_PEERS;
  return judged.map((comparability) =>
    comparability === "OK" && !isEnough ? "TOO_FEW_PEERS" : comparability,
  );
}

/** Says it of the whole: OK as soon as there is something to rank, else why there is not. */
export function comparabilityOfWhole(judged: readonly Comparability[], gate: Gate): Comparability {
  if (gate.isStructurallyEqual) return "STRUCTURALLY_EQUAL";
  if (judged.includes("OK")) return "OK";
  const withValue = judged.filter((one) => one !== "NOT_AVAILABLE" && one !== "NOT_PARTICIPANT");
  if (withValue.length === 0) return "NOT_AVAILABLE";
  return new Set(withValue).size === 1 ? (withValue[0] ?? "NOT_AVAILABLE") : "TOO_FEW_PEERS";
}
