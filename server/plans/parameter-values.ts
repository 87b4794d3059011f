import { getArgumentValues } from "graphql";
import type { OperationPlan, Parameter } from "./operation-plan.ts";
import { TODAY } from "./planned-field.ts";

/** What one asking of an operation brings: its variables as the contract understands them, and the day. */
export interface Asked {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly today: string;
}

function valueFor(parameter: Parameter, { variables, today }: Asked): unknown {
  if (parameter === TODAY) return today;
  const { node, definition, argument, otherwise } = parameter;
  const value = getArgumentValues(definition, node, variables)[argument] ?? otherwise;
  return value === TODAY ? today : value;
}

/** The values of a plan's statement, in order. */
export function parameterValues({ parameters }: OperationPlan, asked: Asked): unknown[] {
  return parameters.map((parameter) => valueFor(parameter, asked));
}
