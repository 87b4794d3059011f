import type { AllocationKey, Rounding } from "#schema/generated/graphql.ts";

/** How amounts are rounded, for someone who has to pay them. */
export const ROUNDINGS: Readonly<Record<Rounding, string>> = {
  EXACT: "hele euro's die samen het totaal zijn",
  PER_ROW: "elke rij voor zich, zoals de memo van 2021",
  LAST_ABSORBS: "elke rij voor zich, de grootste neemt de rest",
  CENTS: "op de cent",
};

/** The same in an address. */
export const ROUNDING_SLUGS: Readonly<Record<Rounding, string>> = {
  EXACT: "precies",
  PER_ROW: "per-rij",
  LAST_ABSORBS: "grootste-neemt-rest",
  CENTS: "centen",
};

export const KEY_SLUGS: Readonly<Record<AllocationKey, string>> = {
  INHABITANTS: "inwoners",
  PUPILS_AND_EARLY_LEAVERS: "leerlingen",
  SHELTERED_WORK_YEARS: "sw-arbeidsjaren",
  MACRO_BUDGET: "macrobudget",
  FIXED_SHARES: "vaste-aandelen",
};
