import { contractEnum } from "../contract-enum.ts";

export const GoverningBodyKind = contractEnum("GoverningBodyKind", "Soort bestuursorgaan or consultation.", {
  GENERAL_BOARD: "Algemeen bestuur: every member has a seat.",
  EXECUTIVE_BOARD: "Dagelijks bestuur: prepares and carries out what the general board decides.",
  BOARD_COMMITTEE: "Bestuurscommissie: advises on the modules of one programme.",
  PORTFOLIO_CONSULTATION: "Portefeuillehoudersoverleg: aldermen with the same portfolio (PFO, RPO).",
  MUNICIPAL_COUNCIL: "Gemeenteraad.",
  MUNICIPAL_EXECUTIVE: "College van burgemeester en wethouders.",
  OFFICIAL_CONSULTATION: "Ambtelijk overleg: officials of the municipalities.",
});
export type GoverningBodyKind = keyof typeof GoverningBodyKind;
