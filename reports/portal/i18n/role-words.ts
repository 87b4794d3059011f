import type { Role } from "#schema/generated/graphql.ts";

/** What a role is called. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  PUBLIC: "Openbaar",
  MUNICIPALITY: "Gemeente",
  BOARD: "Bestuur",
  ANALYST: "Analist",
  DATA_STEWARD: "Gegevensbeheerder",
  ADMINISTRATOR: "Beheerder",
};

/** What each role sees more than the public. */
export const ROLE_SIGHT: Readonly<Record<Role, string>> = {
  PUBLIC: "Alles wat openbaar is: begrotingen, deelname, bijdragen, open data en contracten.",
  MUNICIPALITY: "Ook de cijfers over zorgaanbieders van de eigen gemeente.",
  BOARD: "Ook of de gesprekken met zorgaanbieders worden gevoerd; geen cijfers van één aanbieder.",
  ANALYST: "Ook de cijfers over zorgaanbieders van alle gemeenten.",
  DATA_STEWARD: "Wat een analist ziet; levert ook gegevens aan.",
  ADMINISTRATOR: "Wat een analist ziet; houdt ook het platform draaiend.",
};

/** The roles in the order of what they see. */
export const ROLES = Object.keys(ROLE_WORDS) as Role[];
