import type { Unit } from "#schema/generated/graphql.ts";
import { euros, number, percent } from "./numbers.ts";

const AFTER: Readonly<Partial<Record<Unit, string>>> = {
  FTE: "fte",
  FTE_PER_100K: "fte per 100.000 inwoners",
  HOURS_PER_WEEK: "uur per week",
  PER_1000: "per 1.000 inwoners",
  WORK_YEARS: "arbeidsjaren",
};

/** A value with its unit, as it is written in Dutch: `€ 0,1746`, `97%`, `29,2 fte`. A count needs no unit. */
export function inUnit(value: number, unit: Unit | null | undefined): string {
  if (unit === "EUR" || unit === "EUR_PER_INHABITANT") return euros(value);
  if (unit === "PERCENT") return percent(value);
  const after = unit ? AFTER[unit] : undefined;
  return after ? `${number(value)} ${after}` : number(value);
}
