import { contractEnum } from "../contract-enum.ts";

export const BudgetStage = contractEnum("BudgetStage", "Stadium van een begroting: which version it is.", {
  DRAFT: "Concept- or ontwerpbegroting.",
  ADOPTED: "Vastgesteld by the board.",
  AMENDED: "Gewijzigd after it was adopted.",
  ACTUAL: "Realisatie: what it came to.",
  ESTIMATE: "Raming: an estimate that nobody adopted, as in a multi-year estimate.",
});
export type BudgetStage = keyof typeof BudgetStage;
