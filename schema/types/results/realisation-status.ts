import { contractEnum } from "../contract-enum.ts";

export const RealisationStatus = contractEnum("RealisationStatus", "Realisatie van een prestatieafspraak.", {
  DONE: "Gebeurt.",
  LARGELY: "Gebeurt grotendeels.",
  PARTLY: "Gebeurt deels.",
  NOT_YET: "Gebeurt nog niet.",
  UNKNOWN: "Onbekend: the source does not say.",
});
export type RealisationStatus = keyof typeof RealisationStatus;
