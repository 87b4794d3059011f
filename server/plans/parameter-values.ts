import { BREAK, type FieldNode, type GraphQLField, getArgumentValues, visit } from "graphql";
import type { OperationPlan, Parameter } from "./operation-plan.ts";
import { TODAY } from "./planned-field.ts";

/** What one asking of an operation brings: its variables as the contract understands them, and the day. */
export interface Asked {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly today: string;
}

type Arguments = Readonly<Record<string, unknown>>;

/** The arguments of fields that no variable stands in, which are the same each time; null where one does. */
const fixedArguments = new WeakMap<FieldNode, Arguments | null>();

function hasVariable(node: FieldNode): boolean {
  let found = false;
  visit(node, {
    SelectionSet: () => false,
    Variable: () => {
      found = true;
      return BREAK;
    },
  });
  return found;
}

function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Arguments,
): Arguments {
  const fixed = fixedArguments.get(node);
  if (fixed) return fixed;
  const given = getArgumentValues(definition, node, variables);
  if (fixed === undefined) fixedArguments.set(node, hasVariable(node) ? null : given);
  return given;
}

function valueFor(parameter: Parameter, { variables, today }: Asked): unknown {
  if (parameter === TODAY) return today;
  const { node, definition, argument, otherwise } = parameter;
  const value = argumentsOf(definition, node, variables)[argument] ?? otherwise;
  return value === TODAY ? today : value;
}

/** The values of a plan's statement, in order. */
export function parameterValues({ parameters }: OperationPlan, asked: Asked): unknown[] {
  return parameters.map((parameter) => valueFor(parameter, asked));
}
