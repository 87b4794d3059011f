import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import type {
  ParameterType as FileType,
  ParameterDefinition,
} from "#reports/definition/parameter-definition.ts";
import type { Dashboard } from "#schema/types/dashboards/dashboard.ts";
import type { DashboardParameter } from "#schema/types/dashboards/dashboard-parameter.ts";
import type { ParameterType } from "#schema/types/dashboards/parameter-type.ts";
import { contractTile } from "./contract-tile.ts";

/** A parameter as the contract has it, with the definition that its options come from. */
export interface ContractParameter extends DashboardParameter {
  readonly definition: ParameterDefinition;
}

const TYPES: Readonly<Record<FileType, ParameterType>> = {
  municipality: "MUNICIPALITY",
  module: "MODULE",
  year: "YEAR",
  period: "PERIOD",
  text: "TEXT",
};

function contractParameter(definition: ParameterDefinition): ContractParameter {
  const { slug, type, label, lock, defaultValue } = definition;
  return { definition, slug, label, type: TYPES[type], isLocked: lock !== "NONE", defaultValue };
}

/** A dashboard in the words of the contract. */
export function contractDashboard(definition: DashboardDefinition): Dashboard {
  const { slug, title, description, audiences, fictional, parameters, tabs, tiles } = definition;
  return {
    slug,
    title,
    description,
    fictional,
    audience: [...audiences],
    parameters: parameters.map(contractParameter),
    tabs: tabs.map((tab) => ({ ...tab })),
    tiles: tiles.map((tile) => contractTile(definition, tile)),
  };
}
