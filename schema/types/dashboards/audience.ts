import { contractEnum } from "../contract-enum.ts";

export const Audience = contractEnum("Audience", "Doelgroep: for whom a dashboard is written.", {
  PUBLIC: "Iedereen.",
  GENERAL_BOARD: "Algemeen bestuur.",
  EXECUTIVE_BOARD: "Dagelijks bestuur.",
  BOARD_COMMITTEE_CARE: "Bestuurscommissie Zorg.",
  BOARD_COMMITTEE_EDUCATION: "Bestuurscommissie Onderwijs.",
  BOARD_COMMITTEE_PARTICIPATION: "Bestuurscommissie Participatie.",
  MUNICIPAL_COUNCIL: "Gemeenteraad.",
  ANALYST: "Analist.",
});
export type Audience = keyof typeof Audience;
