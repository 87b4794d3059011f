import { BUDGET_FIELDS } from "../domains/budgets/budgets.plan.ts";
import { CONTRIBUTION_FIELDS } from "../domains/budgets/contributions.plan.ts";
import { FORMATION_FIELDS } from "../domains/formation/formation.plan.ts";
import { GOVERNANCE_FIELDS } from "../domains/governance/governance.plan.ts";
import { MODULE_FIELDS } from "../domains/modules/modules.plan.ts";
import { MATRIX_FIELDS } from "../domains/modules/participation-matrix.plan.ts";
import { PARTNERSHIP_FIELDS } from "../domains/modules/partnerships.plan.ts";
import { MUNICIPALITY_FIELDS } from "../domains/municipalities/municipalities.plan.ts";
import { ANALYSIS_FIELDS } from "../domains/providers/analysis.plan.ts";
import { CONTRACT_FIELDS } from "../domains/providers/contracts.plan.ts";
import { PROVIDER_FIELDS } from "../domains/providers/providers.plan.ts";
import { RESULT_FIELDS } from "../domains/results/results.plan.ts";
import { SOURCE_FIELDS } from "../domains/sources/sources.plan.ts";
import type { PlannedField } from "../plans/planned-field.ts";

/** Every field that a plan can answer. What is not here runs through its resolver, and the whole operation with it. */
export const PLANNED_FIELDS: readonly PlannedField[] = [
  ...ANALYSIS_FIELDS,
  ...BUDGET_FIELDS,
  ...CONTRACT_FIELDS,
  ...CONTRIBUTION_FIELDS,
  ...FORMATION_FIELDS,
  ...GOVERNANCE_FIELDS,
  ...MATRIX_FIELDS,
  ...MODULE_FIELDS,
  ...MUNICIPALITY_FIELDS,
  ...PARTNERSHIP_FIELDS,
  ...PROVIDER_FIELDS,
  ...RESULT_FIELDS,
  ...SOURCE_FIELDS,
];
