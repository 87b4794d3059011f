import type { FieldNode, GraphQLField } from "graphql";
import type { TODAY } from "./planned-field.ts";

/** A value that an operation brings along each time it is asked. */
export type Parameter =
  | typeof TODAY
  | {
      readonly node: FieldNode;
      readonly definition: GraphQLField<unknown, unknown>;
      readonly argument: string;
      readonly otherwise: typeof TODAY | boolean | null;
    };

/** A whole operation as one statement, whose only column is the JSON text of the answer. */
export interface OperationPlan {
  readonly sql: string;
  /** What `$1`, `$2`, … stand for. */
  readonly parameters: readonly Parameter[];
}
