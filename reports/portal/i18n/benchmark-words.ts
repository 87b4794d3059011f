import type { Comparability, Direction, IndicatorKind, PeerGroup } from "#schema/generated/graphql.ts";

/** Why a row counts or does not, in a few words; the sentence of the server stands below it. */
export const COMPARABILITIES: Readonly<Record<Comparability, string>> = {
  OK: "vergelijkbaar",
  NOT_PARTICIPANT: "telt niet mee",
  STRUCTURALLY_EQUAL: "gelijk door de verdeelsleutel",
  BREAK_IN_SERIES: "reeksbreuk",
  DIFFERENT_VINTAGE: "andere stand",
  SMALL_NUMBERS: "kleine aantallen",
  TOO_FEW_PEERS: "te weinig om te vergelijken",
  NOT_COMPARABLE: "niet om te rangschikken",
  NOT_AVAILABLE: "niet beschikbaar",
};

export const PEER_GROUPS: Readonly<Record<PeerGroup, string>> = {
  PARTICIPANTS: "deelnemers van de module",
  PARTNERSHIP: "leden van het samenwerkingsverband",
  SIZE_CLASS: "zelfde grootteklasse",
  SIMILAR: "gelijkende gemeenten",
  COUNTRY: "heel Nederland",
  CUSTOM: "eigen keuze",
};

/** The same in an address. */
export const PEER_SLUGS: Readonly<Record<PeerGroup, string>> = {
  PARTICIPANTS: "deelnemers",
  PARTNERSHIP: "leden",
  SIZE_CLASS: "grootteklasse",
  SIMILAR: "gelijkend",
  COUNTRY: "land",
  CUSTOM: "eigen",
};

export const DIRECTIONS: Readonly<Record<Direction, string>> = {
  HIGHER_IS_BETTER: "hoger is beter",
  LOWER_IS_BETTER: "lager is beter",
  NEUTRAL: "geen: hoger of lager is niet beter of slechter",
};

export const INDICATOR_KINDS: Readonly<Record<IndicatorKind, string>> = {
  ADDITIVE: "optelbaar",
  STOCK: "stand: niet op te tellen over jaren",
  RATIO: "verhouding: nooit op te tellen, altijd opnieuw te berekenen",
};
