import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLResponse,
  HeaderMap,
} from "@apollo/server";
import { execute, getVariableValues } from "graphql";
import type { DataVersion } from "../../database/data-version.ts";
import { isDatabaseAway, isOutOfTime } from "../../database/database-away.ts";
import { scopeKeyOf } from "../../database/viewer-scope.ts";
import type { Planner } from "../../plans/planner.ts";
import { OUT_OF_TIME } from "../trouble-words.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { type AnswerContext, type BodyOf, bodyOfText } from "./raw-answer.ts";
import { readPlan } from "./read-plan.ts";
import { isRepeatable } from "./repeatable-fields.ts";

type Asked = GraphQLRequestContextResponseForOperation<AnswerContext>;
type Variables = Readonly<Record<string, unknown>>;

/** Answers that are kept from one request to the next. */
export interface Keeping {
  readonly cache: AnswerCache;
  readonly version: DataVersion;
}

/** The variables as the contract understands them; null where they are wrong, which execution will say. */
function coercedVariables({ schema, operation, request }: Asked): Variables | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  return coerced ?? null;
}

/** The JSON text by one statement; null where there is no such statement. */
async function textByPlan(planner: Planner, asked: Asked, variables: Variables): Promise<string | null> {
  const { document, operation, queryHash: hash, contextValue } = asked;
  if (hash === undefined) return null;
  const plan = await planner.planOf({ hash, document, operation, variables }, contextValue.reader);
  return plan && readPlan(plan, variables, contextValue);
}

/** The JSON text by resolvers; null where there are errors, which the server's own execution tells in full. */
async function textByFields({ schema, document, contextValue, request }: Asked): Promise<string | null> {
  const { variables, operationName } = request;
  const { data, errors } = await execute({
    schema,
    document,
    contextValue,
    ...(variables && { variableValues: variables }),
    ...(operationName !== undefined && { operationName }),
  });
  return errors ? null : JSON.stringify(data);
}

/** Everything that changes an answer. */
async function keyOf(version: DataVersion, asked: Asked, variables: Variables): Promise<string> {
  const { queryHash, operationName, contextValue } = asked;
  const { viewer, today } = contextValue;
  const parts = [await version.current(), today, scopeKeyOf(viewer), queryHash, operationName, variables];
  return JSON.stringify(parts);
}

function outOfTime(): GraphQLResponse {
  const errors = [{ message: OUT_OF_TIME, extensions: { code: "QUERY_TOO_EXPENSIVE" } }];
  return {
    http: { headers: new HeaderMap() },
    body: { kind: "single", singleResult: { data: null, errors } },
  };
}

/** A response whose data stand in the raw answer of the request. */
function responseOf({ contextValue }: Asked, bodyOf: BodyOf, tag?: string): GraphQLResponse {
  const headers = new HeaderMap();
  if (tag !== undefined) headers.set("etag", tag);
  contextValue.rawAnswer.keep(bodyOf);
  return { http: { headers }, body: { kind: "single", singleResult: { data: null } } };
}

/**
 * Answers what can be planned with one statement, whose JSON text goes out as it is, and what is kept without any. All that stands before
 * execution (validation, limits, cost) stays before it; what is neither planned nor kept is executed as always.
 */
export function answerOperations(
  planner: Planner,
  keeping: Keeping | null,
): ApolloServerPlugin<AnswerContext> {
  async function respond(asked: Asked): Promise<GraphQLResponse | null> {
    const variables = coercedVariables(asked);
    if (!variables) return null;
    const byPlan = (): Promise<string | null> => textByPlan(planner, asked, variables);
    if (!keeping || asked.queryHash === undefined || !isRepeatable(asked.operation)) {
      const text = await byPlan();
      return text === null ? null : responseOf(asked, bodyOfText(text));
    }
    const key = await keyOf(keeping.version, asked, variables);
    const answer = await keeping.cache.answer(key, async () => (await byPlan()) ?? textByFields(asked));
    return answer && responseOf(asked, answer.bodyOf, answer.tag);
  }
  return {
    requestDidStart: () =>
      Promise.resolve({
        // Execution meets the same trouble again, and has words for it and a place.
        responseForOperation: (asked) =>
          respond(asked).catch((error: unknown) => {
            // What took too long once is not asked a second time.
            if (isOutOfTime(error)) return outOfTime();
            if (!isDatabaseAway(error))
              asked.logger.warn(`A plan failed and was left to execution: ${String(error)}`);
            return null;
          }),
      }),
  };
}
