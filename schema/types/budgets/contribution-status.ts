import { contractEnum } from "../contract-enum.ts";

export const ContributionStatus = contractEnum("ContributionStatus", "Status van een bijdrage.", {
  PUBLISHED: "Gepubliceerd: printed in a source.",
  COMPUTED: "Berekend: follows from a total and an allocation key.",
});
export type ContributionStatus = keyof typeof ContributionStatus;
