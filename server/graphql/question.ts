import type { GraphQLRequestContext } from "@apollo/server";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import type { RequestContext } from "./request-context.ts";

/** A question that has passed validation, whatever it is asked with. */
export interface ValidQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The text as it was sent, and its hash. */
  readonly source: string;
  readonly hash: string;
  readonly operationName: string | undefined;
}

/** The same with its values as they came. */
export interface Question extends ValidQuestion {
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What Apollo has found out about a question once its document is valid. */
type Resolved = Pick<GraphQLRequestContext<RequestContext>, "schema" | "request"> &
  Partial<Pick<GraphQLRequestContext<RequestContext>, "document" | "operation" | "source" | "queryHash">>;

/** The question that Apollo has before it; null where the document holds no such operation, which execution will say. */
export function questionOf(resolved: Resolved): Question | null {
  const { schema, document, operation, source, queryHash: hash, request } = resolved;
  if (!document || !operation || source === undefined || hash === undefined) return null;
  const { operationName, variables = {} } = request;
  return { schema, document, operation, source, hash, operationName, variables };
}

/** The same for the same text with the same values. */
export function keyOf({ hash, operationName, variables }: Question): string {
  return JSON.stringify([hash, operationName, variables]);
}
