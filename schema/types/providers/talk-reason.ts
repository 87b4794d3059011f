import { contractEnum } from "../contract-enum.ts";

export const TalkReason = contractEnum("TalkReason", "Reden voor een gesprek.", {
  TOP_SPEND: "Omzet: among the largest that together have 85 per cent.",
  EXPIRING_CONTRACT: "Aflopend contract: ends within 180 days after the round begins.",
  MISSED_INDICATORS: "Gemiste indicatoren in the year before the round.",
  OPEN_SIGNALS: "Open signalen.",
  POOR_ASSESSMENT: "Beoordeling that was not sufficient, in the year before the round.",
});
export type TalkReason = keyof typeof TalkReason;
