import { contractEnum } from "../contract-enum.ts";

export const BudgetSide = contractEnum("BudgetSide", "Kant van de begroting.", {
  INCOME: "Baten.",
  EXPENSE: "Lasten.",
});
export type BudgetSide = keyof typeof BudgetSide;
