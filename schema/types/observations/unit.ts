import { contractEnum } from "../contract-enum.ts";

export const Unit = contractEnum("Unit", "Eenheid in which a figure is counted.", {
  EUR: "Euro.",
  EUR_PER_INHABITANT: "Euro per inwoner.",
  FTE: "Fte: full-time jobs.",
  FTE_PER_100K: "Fte per 100.000 inwoners.",
  HOURS_PER_WEEK: "Uren per week.",
  PERSONS: "Personen.",
  COUNT: "Aantal.",
  PER_1000: "Per 1.000 inwoners.",
  PERCENT: "Procent.",
  SCORE_10: "Rapportcijfer: a score of at most ten.",
  INDEX: "Indexcijfer: 100 in the base period.",
  WORK_YEARS: "Arbeidsjaren.",
});
export type Unit = keyof typeof Unit;
