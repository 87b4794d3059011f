import type { GoverningBodyKind, LegalForm, SizeClass } from "#schema/generated/graphql.ts";

export const LEGAL_FORMS: Readonly<Record<LegalForm, string>> = {
  JOINT_ARRANGEMENT: "gemeenschappelijke regeling",
  COOPERATION_AGREEMENT: "samenwerkingsovereenkomst",
};

export const SIZE_CLASSES: Readonly<Record<SizeClass, string>> = {
  LARGE: "groot",
  MEDIUM: "middelgroot",
  SMALL: "klein",
};

export const GOVERNING_BODY_KINDS: Readonly<Record<GoverningBodyKind, string>> = {
  GENERAL_BOARD: "algemeen bestuur",
  EXECUTIVE_BOARD: "dagelijks bestuur",
  BOARD_COMMITTEE: "bestuurscommissie",
  PORTFOLIO_CONSULTATION: "portefeuillehoudersoverleg",
  MUNICIPAL_COUNCIL: "gemeenteraad",
  MUNICIPAL_EXECUTIVE: "college van burgemeester en wethouders",
  OFFICIAL_CONSULTATION: "ambtelijk overleg",
};
