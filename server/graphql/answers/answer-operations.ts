import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLResponse,
  HeaderMap,
} from "@apollo/server";
import { isDatabaseAway } from "../../database/database-away.ts";
import { questionOf } from "../question.ts";
import type { Answerer } from "./answerer.ts";
import type { AnswerContext } from "./raw-answer.ts";

/** A response whose data stand in the raw answer of the request. */
function responseWith(tag: string | undefined): GraphQLResponse {
  const headers = new HeaderMap();
  if (tag !== undefined) headers.set("etag", tag);
  return { http: { headers }, body: { kind: "single", singleResult: { data: null } } };
}

/** The response, or null where Apollo has to make it. */
async function respond(
  answerer: Answerer,
  asked: GraphQLRequestContextResponseForOperation<AnswerContext>,
): Promise<GraphQLResponse | null> {
  const question = questionOf(asked);
  const answer = question && (await answerer.answer(question, asked.contextValue));
  if (!answer) return null;
  asked.contextValue.rawAnswer.keep(question, answer);
  return responseWith(answer.tag);
}

/**
 * Lets Apollo answer by plan or from memory. All that stands before execution (validation, limits, cost) stays before it; what is
 * neither planned nor kept is executed as always.
 */
export function answerOperations(answerer: Answerer): ApolloServerPlugin<AnswerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: (asked) =>
          respond(answerer, asked).catch((error: unknown) => {
            // Execution meets the same trouble again, and has words for it and a place.
            if (!isDatabaseAway(error))
              asked.logger.warn(`A plan failed and was left to execution: ${String(error)}`);
            return null;
          }),
      }),
  };
}
