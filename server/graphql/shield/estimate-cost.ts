import { GraphQLError, type GraphQLField, getNamedType, getNullableType, isListType } from "graphql";
import {
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
  getComplexity,
} from "graphql-query-complexity";
import type { Question } from "../question.ts";
import { listSizeOf } from "./list-sizes.ts";

/** How many rows a page has where the question doesn't say so. */
const PAGE = 100;

/** Where a question may say how long a page is. */
interface PageArguments {
  readonly first?: unknown;
  readonly input?: { readonly first?: unknown } | null;
}

/** The length of the page that a field gives, or null where it gives none. */
function pageSizeOf(field: GraphQLField<unknown, unknown>, { first, input }: PageArguments): number | null {
  if (!getNamedType(field.type).name.endsWith("Connection")) return null;
  const size = first ?? input?.first;
  return typeof size === "number" && size > 0 ? size : PAGE;
}

function rowsOf({ type, field, args }: ComplexityEstimatorArgs): number {
  const page = pageSizeOf(field, args);
  if (page !== null) return page;
  // The rows of a page are counted with the page; what the schema says of itself is at hand.
  if (type.name.endsWith("Connection") || type.name.startsWith("__")) return 1;
  return isListType(getNullableType(field.type)) ? listSizeOf(type.name, field.name) : 1;
}

/** A field costs one, and what stands below it as often as there are rows; the name of a type is known without asking. */
const estimate: ComplexityEstimator = (of) =>
  of.field.name === "__typename" ? 0 : 1 + rowsOf(of) * of.childComplexity;

/** What a question will cost at most, in fields to be answered; 0 where its variables don't fit and it won't be answered. */
export function costOf({ schema, document: query, operationName, variables }: Question): number {
  const operation = operationName === undefined ? {} : { operationName };
  try {
    return getComplexity({
      schema,
      query,
      variables: { ...variables },
      ...operation,
      estimators: [estimate],
    });
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}
