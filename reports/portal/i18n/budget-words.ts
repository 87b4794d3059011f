import type {
  AllocationKey,
  BudgetSide,
  BudgetStage,
  CostKind,
  FormationStage,
  Recurrence,
} from "#schema/generated/graphql.ts";

export const BUDGET_STAGES: Readonly<Record<BudgetStage, string>> = {
  DRAFT: "concept",
  ADOPTED: "vastgesteld",
  AMENDED: "gewijzigd",
  ESTIMATE: "raming",
  ACTUAL: "realisatie",
};

export const BUDGET_SIDES: Readonly<Record<BudgetSide, string>> = { INCOME: "Baten", EXPENSE: "Lasten" };

export const COST_KINDS: Readonly<Record<CostKind, string>> = {
  PROGRAMME: "programmakosten",
  OVERHEAD: "overheadkosten",
};

export const RECURRENCES: Readonly<Record<Recurrence, string>> = {
  RECURRING: "structureel",
  ONE_OFF: "incidenteel",
};

export const FORMATION_STAGES: Readonly<Record<FormationStage, string>> = {
  DRAFT: "concept",
  BUDGETED: "begroot",
  MEASURED: "gemeten",
  PROPOSED: "voorgesteld",
  ACTUAL: "werkelijk",
};

export const ALLOCATION_KEYS: Readonly<Record<AllocationKey, string>> = {
  INHABITANTS: "inwoners",
  PUPILS_AND_EARLY_LEAVERS: "leerlingen en voortijdig schoolverlaters",
  SHELTERED_WORK_YEARS: "arbeidsjaren van SW-medewerkers",
  MACRO_BUDGET: "macrobudget voor Wmo en Jeugd",
  FIXED_SHARES: "vaste aandelen",
};
