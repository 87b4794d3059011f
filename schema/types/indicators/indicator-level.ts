import { contractEnum } from "../contract-enum.ts";

export const IndicatorLevel = contractEnum(
  "IndicatorLevel",
  "Niveau: what each value of an indicator is of.",
  {
    MUNICIPALITY: "Gemeente: municipalities can be compared by it.",
    MODULE: "Module: the sources do not split it by municipality.",
    PARTNERSHIP: "Samenwerkingsverband as a whole.",
    PROVIDER: "Aanbieder: seen only by whom it concerns, and never compared between municipalities.",
  },
);
export type IndicatorLevel = keyof typeof IndicatorLevel;
