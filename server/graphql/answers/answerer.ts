import { execute, getVariableValues } from "graphql";
import type { DataVersion } from "../../database/data-version.ts";
import { isOutOfTime } from "../../database/database-away.ts";
import { scopeKeyOf } from "../../database/viewer-scope.ts";
import type { Planner } from "../../plans/planner.ts";
import type { Question } from "../question.ts";
import type { RequestContext } from "../request-context.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { type BodyOf, bodyOfText, OUT_OF_TIME_BODY } from "./body.ts";
import { readPlan } from "./read-plan.ts";
import { isRepeatable } from "./repeatable-fields.ts";

type Variables = Readonly<Record<string, unknown>>;

/** Answers that are kept from one request to the next. */
export interface Keeping {
  readonly cache: AnswerCache;
  readonly version: DataVersion;
}

/** An answer whose data are JSON text already. */
export interface Answer {
  readonly bodyOf: BodyOf;
  /** The same as long as the data are; absent where the answer is not kept. */
  readonly tag?: string;
}

/** The variables as the contract understands them; null where they are wrong, which execution will say. */
function coercedVariables({ schema, operation, variables }: Question): Variables | null {
  return getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }).coerced ?? null;
}

/** The JSON text by resolvers; null where there are errors, which the server's own execution tells in full. */
async function textByFields(question: Question, contextValue: RequestContext): Promise<string | null> {
  const { schema, document, variables, operationName } = question;
  const { data, errors } = await execute({
    schema,
    document,
    contextValue,
    variableValues: { ...variables },
    ...(operationName !== undefined && { operationName }),
  });
  return errors ? null : JSON.stringify(data);
}

/** Answers what can be planned with one statement, whose JSON text goes out as it is, and what is kept without any. */
export class Answerer {
  constructor(
    private readonly planner: Planner,
    private readonly keeping: Keeping | null,
  ) {}

  /** Null for what is neither planned nor kept. What took too long once is not asked a second time: then the answer says so. */
  async answer(question: Question, context: RequestContext): Promise<Answer | null> {
    const variables = coercedVariables(question);
    if (!variables) return null;
    try {
      return await this.#answerWith(variables, question, context);
    } catch (error) {
      if (isOutOfTime(error)) return { bodyOf: OUT_OF_TIME_BODY };
      throw error;
    }
  }

  async #answerWith(
    variables: Variables,
    question: Question,
    context: RequestContext,
  ): Promise<Answer | null> {
    const { keeping } = this;
    if (!keeping || !isRepeatable(question.operation)) {
      const text = await this.#textByPlan(variables, question, context);
      return text === null ? null : { bodyOf: bodyOfText(text) };
    }
    const key = await this.#keyOf(keeping.version, variables, question, context);
    return keeping.cache.answer(
      key,
      async () => (await this.#textByPlan(variables, question, context)) ?? textByFields(question, context),
    );
  }

  /** The JSON text by one statement; null where there is no such statement. */
  async #textByPlan(
    variables: Variables,
    question: Question,
    context: RequestContext,
  ): Promise<string | null> {
    const plan = await this.planner.planOf({ ...question, variables }, context.reader);
    return plan && readPlan(plan, variables, context);
  }

  /** Everything that changes an answer. */
  async #keyOf(
    version: DataVersion,
    variables: Variables,
    { hash, operationName }: Question,
    { viewer, today }: RequestContext,
  ): Promise<string> {
    const parts = [await version.current(), today, scopeKeyOf(viewer), hash, operationName, variables];
    return JSON.stringify(parts);
  }
}
