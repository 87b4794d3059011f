import { Kind, type OperationDefinitionNode, OperationTypeNode } from "graphql";
import { PLANNED_FIELDS } from "../planned-fields.ts";

/** Computed by code from the data, the day and what the viewer may see, and from nothing else. */
const COMPUTED = [
  "allocation",
  "benchmark",
  "indicator",
  "indicators",
  "observations",
  "participationMatrix",
  "performanceAgreements",
  "planningCalendar",
];

const ROOT = "Query.";
const PLANNED = PLANNED_FIELDS.filter(({ field }) => field.startsWith(ROOT)).map(({ field }) =>
  field.slice(ROOT.length),
);
const REPEATABLE = new Set([...PLANNED, ...COMPUTED]);

/**
 * Whether two viewers who may see the same get the same answer to this, as long as neither day nor data change.
 * A field is asked anew each time unless it is known to be so; fragments at the root count as unknown.
 */
export function isRepeatable({ operation, selectionSet }: OperationDefinitionNode): boolean {
  return (
    operation === OperationTypeNode.QUERY &&
    selectionSet.selections.every((one) => one.kind === Kind.FIELD && REPEATABLE.has(one.name.value))
  );
}
