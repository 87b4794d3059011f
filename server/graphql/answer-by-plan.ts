import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  HeaderMap,
} from "@apollo/server";
import { getVariableValues } from "graphql";
import { isDatabaseAway, isOutOfTime } from "../database/database-away.ts";
import { parameterValues } from "../plans/parameter-values.ts";
import type { NamedPlan, Planner } from "../plans/planner.ts";
import { RawAnswer } from "./raw-answer.ts";
import type { RequestContext } from "./request-context.ts";

/** The code by which the database says that a field which promises a value has none: core.promised_value. */
const BROKEN_PROMISE = "RS001";

function isBrokenPromise(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === BROKEN_PROMISE;
}

type Operation = GraphQLRequestContextResponseForOperation<RequestContext>;

/** The variables as the contract understands them; null where they are wrong, which execution will say. */
function coercedVariables({ schema, operation, request }: Operation): Record<string, unknown> | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  return coerced ?? null;
}

/** The JSON text of a planned answer; null where the statement finds that it must be answered field by field. */
export async function readPlan(
  plan: NamedPlan,
  variables: Record<string, unknown>,
  { reader, today }: Pick<RequestContext, "reader" | "today">,
): Promise<string | null> {
  try {
    const [row] = await reader.read(plan.statement, parameterValues(plan, { variables, today }));
    return row?.answer ?? null;
  } catch (error) {
    if (isBrokenPromise(error)) return null;
    throw error;
  }
}

/** Where the database is away or takes too long, execution meets the same trouble, and has words for it. */
function leaveToExecution(error: unknown): null {
  if (isDatabaseAway(error) || isOutOfTime(error)) return null;
  throw error;
}

/**
 * Answers what can be planned with one statement, whose JSON text goes out as it is. What stands before execution (validation,
 * limits, cost) stays before it, and what cannot be planned is executed as always.
 */
export function answerByPlan(planner: Planner): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation(asked) {
          const { document, operation, queryHash: hash = "", contextValue } = asked;
          const variables = coercedVariables(asked);
          if (!variables) return null;
          const plan = await planner
            .planOf({ hash, document, operation, variables }, contextValue.reader)
            .catch(leaveToExecution);
          const text = plan && (await readPlan(plan, variables, contextValue).catch(leaveToExecution));
          if (text === null) return null;
          const data = new RawAnswer(text) as unknown as Record<string, unknown>;
          return {
            http: { headers: new HeaderMap() },
            body: { kind: "single", singleResult: { data } },
          };
        },
      }),
  };
}
