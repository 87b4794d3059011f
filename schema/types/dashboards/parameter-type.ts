import { contractEnum } from "../contract-enum.ts";

export const ParameterType = contractEnum("ParameterType", "Soort parameter: what a choice is about.", {
  MUNICIPALITY: "Gemeente: a CBS code.",
  MODULE: "Module: its code.",
  YEAR: "Jaar, in four digits.",
  PERIOD: "Periode, as in `Indicator.periods`.",
  TEXT: "Tekst: anything else.",
});
export type ParameterType = keyof typeof ParameterType;
