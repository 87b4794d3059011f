import { contractEnum } from "../contract-enum.ts";

export const ObservationStatus = contractEnum(
  "ObservationStatus",
  "Status van een waarneming: how sure a value is, or why there is none.",
  {
    FINAL: "Definitief.",
    PROVISIONAL: "Voorlopig: may still change at the source.",
    ESTIMATED: "Geschat: the source itself calls it an estimate.",
    SUPPRESSED: "Onderdrukt: too few people or providers to show.",
    NOT_APPLICABLE: "Niet van toepassing: there can be no value here.",
    NOT_AVAILABLE: "Niet beschikbaar: there is a value somewhere, but not in our sources.",
  },
);
export type ObservationStatus = keyof typeof ObservationStatus;
