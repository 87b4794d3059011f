/** Doelgroep: for whom a dashboard is written. The same words as in the contract. */
export const AUDIENCES = [
  "PUBLIC",
  "GENERAL_BOARD",
  "EXECUTIVE_BOARD",
  "BOARD_COMMITTEE_CARE",
  "BOARD_COMMITTEE_EDUCATION",
  "BOARD_COMMITTEE_PARTICIPATION",
  "MUNICIPAL_COUNCIL",
  "ANALYST",
] as const;

export type AudienceCode = (typeof AUDIENCES)[number];
