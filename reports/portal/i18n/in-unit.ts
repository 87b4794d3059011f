import type { Unit } from "#schema/generated/graphql.ts";
import { euros, fte, number, percent } from "./numbers.ts";

const AFTER: Readonly<Partial<Record<Unit, string>>> = {
  FTE_PER_100K: "fte per 100.000 inwoners",
  HOURS_PER_WEEK: "uur per week",
  PER_1000: "per 1.000 inwoners",
  WORK_YEARS: "arbeidsjaren",
};

/** A value with its unit, as it is written in Dutch: `€ 0,1746`, `97%`, `29,2 fte`. A count needs no unit. */
export function inUnit(value: number, unit: Unit | null | undefined): string {
  if (unit === "EUR" || unit === "EUR_PER_INHABITANT") return euros(value);
  if (unit === "PERCENT") return percent(value);
  if (unit === "FTE") return `${fte(value)} fte`;
  const after = unit ? AFTER[unit] : undefined;
  return after ? `${number(value)} ${after}` : number(value);
}

/** The same where the unit stands in the head of the column: `12,3` of `12,3 per 1.000 inwoners`. */
export function withoutUnit(value: number, unit: Unit): string {
  return AFTER[unit] ? number(value) : inUnit(value, unit);
}

/** The unit in words, for the head of a column; nothing where each value carries its sign or only counts. */
export function unitInWords(unit: Unit): string | undefined {
  return unit === "EUR_PER_INHABITANT" ? "per inwoner" : AFTER[unit];
}

/** A difference with its sign: `+ € 12`, `− 0,5%`. */
export function signedInUnit(value: number, unit: Unit): string {
  const size = withoutUnit(Math.abs(value), unit);
  if (value === 0) return size;
  return `${value > 0 ? "+" : "−"}\u00A0${size}`;
}

/** In three figures that matter, for a drawing: € 1.476,8462 → `€ 1.480`, 0,1746 → `€ 0,175`. */
export function roughly(value: number, unit: Unit): string {
  return withoutUnit(Number(value.toPrecision(3)), unit);
}
