import { contractEnum } from "../contract-enum.ts";

export const Position = contractEnum(
  "Position",
  "Positie of a municipality in its group, by the quartiles.",
  {
    BETTER: "Beter: beyond the better quartile.",
    AVERAGE: "Gemiddeld: on a quartile or between the two.",
    WORSE: "Slechter: beyond the worse quartile.",
    NONE: "Geen: not compared, or neither is better.",
  },
);
export type Position = keyof typeof Position;
