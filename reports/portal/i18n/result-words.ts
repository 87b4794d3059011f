import type {
  DiscrepancyFinder,
  DiscrepancyKind,
  RealisationStatus,
  ResultKind,
} from "#schema/generated/graphql.ts";

export const REALISATION_STATUSES: Readonly<Record<RealisationStatus, string>> = {
  DONE: "gebeurt",
  LARGELY: "gebeurt grotendeels",
  PARTLY: "gebeurt deels",
  NOT_YET: "gebeurt nog niet",
  UNKNOWN: "onbekend",
};

export const RESULT_KINDS: Readonly<Record<ResultKind, string>> = {
  TARGET: "Taakstelling",
  ACTUAL: "Realisatie",
  AMBITION: "Ambitie",
};

export const DISCREPANCY_KINDS: Readonly<Record<DiscrepancyKind, string>> = {
  SUM: "optelling",
  CLAIM: "bewering",
  ROUNDING: "afronding",
  COUNT: "telling",
  CONTRADICTION: "tegenspraak",
  BREAK_IN_SERIES: "reeksbreuk",
  MISSING: "ontbreekt",
};

export const FINDERS: Readonly<Record<DiscrepancyFinder, string>> = {
  READER: "gevonden door een lezer",
  IMPORT: "gevonden bij het inlezen",
};
