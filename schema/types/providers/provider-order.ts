import { contractEnum } from "../contract-enum.ts";

export const ProviderOrder = contractEnum("ProviderOrder", "Volgorde van aanbieders.", {
  NAME: "Naam, then code.",
  SPEND_DESC: "Omzet of the period, the largest first; by code where it is not seen.",
  INDICATORS_MET_DESC: "Gehaalde indicatoren of the period, the best first.",
});
export type ProviderOrder = keyof typeof ProviderOrder;
