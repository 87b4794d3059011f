import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLError } from "graphql";
import { isDatabaseAway } from "../../database/database-away.ts";
import type { RequestContext } from "../request-context.ts";

const STRICT = "application/graphql-response+json";
const OF_THE_DOCUMENT = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

function isAway(error: GraphQLError): boolean {
  return isDatabaseAway(unwrapResolverError(error)) || isDatabaseAway(error.originalError);
}

/**
 * The HTTP status of an answer. Where the database is away: 503, and when to come back. Trouble with the document itself
 * is 400 for who accepts `application/graphql-response+json` and 200 for who accepts `application/json`
 * (GraphQL over HTTP, section 6.4).
 */
export function answerStatus(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ request, response: { http, body }, errors = [] }) => {
          if (errors.some(isAway)) {
            http.status = 503;
            http.headers.set("retry-after", "5");
            return Promise.resolve();
          }
          const isStrict = request.http?.headers.get("accept")?.includes(STRICT) ?? false;
          const isUndone = body.kind === "single" && body.singleResult.data === undefined;
          const isOfDocument = errors.every(({ extensions }) => OF_THE_DOCUMENT.has(String(extensions.code)));
          if (errors.length > 0 && isUndone && isOfDocument && !isStrict && http.status === 400)
            http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}
