import { GraphQLError } from "graphql";

/** The codes that the contract promises for trouble that can be expected. */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "QUERY_TOO_EXPENSIVE"
  | "RATE_LIMITED"
  | "IMPORT_REFUSED"
  | "INTERNAL_SERVER_ERROR";

/**
 * Trouble that the user can do something about. The message, in Dutch, says what came and what to do.
 * @param http the status of the whole answer, for trouble that comes before anything is answered
 */
export function userError(
  code: ErrorCode,
  message: string,
  http?: { readonly status: number },
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(http && { http }) } });
}
