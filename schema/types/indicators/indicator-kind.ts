import { contractEnum } from "../contract-enum.ts";

export const IndicatorKind = contractEnum("IndicatorKind", "Soort indicator: what it may be summed over.", {
  ADDITIVE: "Optelbaar over anything: municipalities, modules, years.",
  STOCK: "Stand on one day: may be summed over municipalities, never over time.",
  RATIO: "Verhouding: never summed and never averaged, but computed again from numerator and denominator.",
});
export type IndicatorKind = keyof typeof IndicatorKind;
