import { contractEnum } from "../contract-enum.ts";

export const IdentifierKind = contractEnum(
  "IdentifierKind",
  "Soort nummer by which others know a provider.",
  {
    KVK: "Kamer van Koophandel: eight digits.",
    AGB: "AGB-code of who declares care: eight digits.",
    OIN: "Organisatie-identificatienummer: twenty digits.",
  },
);
export type IdentifierKind = keyof typeof IdentifierKind;
