import { unwrapResolverError } from "@apollo/server/errors";
import type { FastifyBaseLogger } from "fastify";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { isDatabaseAway, isOutOfTime } from "../database/database-away.ts";
import { DATABASE_AWAY, OUR_MISTAKE, OUT_OF_TIME } from "./trouble-words.ts";
import type { ErrorCode } from "./user-error.ts";

const EXPECTED: Readonly<Record<string, ErrorCode>> = {
  BAD_USER_INPUT: "BAD_USER_INPUT",
  GRAPHQL_PARSE_FAILED: "BAD_USER_INPUT",
  GRAPHQL_VALIDATION_FAILED: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  BAD_REQUEST: "BAD_USER_INPUT",
  UNAUTHENTICATED: "UNAUTHENTICATED",
  FORBIDDEN: "FORBIDDEN",
  NOT_FOUND: "NOT_FOUND",
  QUERY_TOO_EXPENSIVE: "QUERY_TOO_EXPENSIVE",
  RATE_LIMITED: "RATE_LIMITED",
  IMPORT_REFUSED: "IMPORT_REFUSED",
};

/** The argument that the trouble is about, where it is about one. */
function argumentOf({ extensions }: GraphQLFormattedError): { readonly argument?: string } {
  const argument = extensions?.argument;
  return typeof argument === "string" ? { argument } : {};
}

/** Turns an error into what a client may see: expected trouble as it is, a mistake of ours without any of its inside. */
export function formatErrorFor(logger: Pick<FastifyBaseLogger, "error">) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = EXPECTED[String(formatted.extensions?.code)];
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (code) return { message: formatted.message, ...place, extensions: { code, ...argumentOf(formatted) } };
    const unwrapped = unwrapResolverError(error);
    const cause = unwrapped instanceof GraphQLError ? (unwrapped.originalError ?? unwrapped) : unwrapped;
    if (isOutOfTime(cause))
      return { message: OUT_OF_TIME, ...place, extensions: { code: "QUERY_TOO_EXPENSIVE" } };
    logger.error({ err: cause, path }, "query failed");
    const message = isDatabaseAway(cause) ? DATABASE_AWAY : OUR_MISTAKE;
    return { message, ...place, extensions: { code: "INTERNAL_SERVER_ERROR" } };
  };
}
