import { contractEnum } from "../contract-enum.ts";

export const ResultKind = contractEnum("ResultKind", "Soort resultaat.", {
  TARGET: "Taakstelling: what was agreed to be reached.",
  ACTUAL: "Realisatie: what was reached.",
  AMBITION: "Ambitie: what one hopes to reach.",
});
export type ResultKind = keyof typeof ResultKind;
