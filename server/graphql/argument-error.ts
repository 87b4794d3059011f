import { GraphQLError } from "graphql";
import type { ErrorCode } from "./user-error.ts";

/**
 * Trouble with one argument, which a form shows beside the field that it belongs to.
 * @param argument its name in the input: `period`
 */
export function argumentError(
  argument: string,
  message: string,
  code: Extract<ErrorCode, "BAD_USER_INPUT" | "NOT_FOUND"> = "BAD_USER_INPUT",
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, argument } });
}
