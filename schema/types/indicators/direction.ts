import { contractEnum } from "../contract-enum.ts";

export const Direction = contractEnum("Direction", "Richting: which way is better.", {
  HIGHER_IS_BETTER: "Hoger is beter.",
  LOWER_IS_BETTER: "Lager is beter.",
  NEUTRAL: "Neutraal: neither is better; a difference says that something differs.",
});
export type Direction = keyof typeof Direction;
