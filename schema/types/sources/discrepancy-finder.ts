import { contractEnum } from "../contract-enum.ts";

export const DiscrepancyFinder = contractEnum("DiscrepancyFinder", "Vinder of a discrepancy.", {
  READER: "Lezer: someone who read the document.",
  IMPORT: "Invoer: the import, by computing it again.",
});
export type DiscrepancyFinder = keyof typeof DiscrepancyFinder;
