import { contractEnum } from "../contract-enum.ts";

export const ContractStatus = contractEnum("ContractStatus", "Status van een contract on one day.", {
  ACTIVE: "Lopend.",
  EXPIRING: "Aflopend: ends within 180 days.",
  EXPIRED: "Afgelopen.",
  TERMINATED: "Beëindigd before its end.",
  DRAFT: "Concept: not signed.",
  UPCOMING: "Aanstaand: signed, and not begun.",
});
export type ContractStatus = keyof typeof ContractStatus;
