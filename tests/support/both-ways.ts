import { getOperationAST, getVariableValues, graphql, parse, validate } from "graphql";
import { PUBLIC_VIEWER, type Viewer } from "#server/auth/viewer.ts";
import type { Reader, ReaderOf } from "#server/database/reader.ts";
import { readPlan } from "#server/graphql/answers/read-plan.ts";
import { buildGraphqlSchema } from "#server/graphql/build-graphql-schema.ts";
import { PLANNED_FIELDS } from "#server/graphql/planned-fields.ts";
import { createRequestContext } from "#server/graphql/request-context.ts";
import { Planner } from "#server/plans/planner.ts";

/** One operation, answered by a plan and field by field. */
export interface AnsweredBothWays {
  /** Null where the operation cannot be planned, or its statement finds that a promised value is missing. */
  readonly byPlan: unknown;
  readonly isPlanned: boolean;
  readonly byField: unknown;
  readonly errors: readonly string[];
  /** How many statements each way took. */
  readonly statements: { readonly byPlan: number; readonly byField: number };
}

export type BothWays = (
  viewer: Viewer,
  source: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<AnsweredBothWays>;

const NOON = () => new Date("2026-11-23T12:00:00Z");

function counting(reader: Reader): { reader: Reader; count: () => number } {
  let count = 0;
  return {
    reader: {
      stream: (statement, values) => reader.stream(statement, values),
      read(statement, values) {
        count += 1;
        return reader.read(statement, values);
      },
    },
    count: () => count,
  };
}

/** The public, somebody of Arnhem, and an analyst, who sees everything. */
export const VIEWERS: readonly Viewer[] = [
  PUBLIC_VIEWER,
  { name: "Arnhem", role: "MUNICIPALITY", municipalities: ["GM0202"] },
  { name: "Analist", role: "ANALYST", municipalities: [] },
];

/** Asks the schema itself, on 23 November 2026. */
export async function createBothWays(readerOf: ReaderOf): Promise<BothWays> {
  const schema = await buildGraphqlSchema();
  const planner = new Planner(schema, PLANNED_FIELDS);
  return async (viewer, source, given = {}) => {
    const reader = readerOf(viewer);
    const document = parse(source);
    const operation = getOperationAST(document);
    const [mistake] = validate(schema, document);
    if (!operation || mistake)
      throw new Error(`A test asks a valid operation, but: ${mistake?.message}\n${source}`);
    const { coerced: variables = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    const plan = await planner.planOf({ hash: source, document, operation, variables }, reader);
    const planning = counting(reader);
    const { today } = createRequestContext({ reader, reports: reader }, viewer, NOON);
    const text = plan && (await readPlan(plan, variables, { reader: planning.reader, today }));
    const fields = counting(reader);
    const contextValue = createRequestContext(
      { reader: fields.reader, reports: fields.reader },
      viewer,
      NOON,
    );
    const { data, errors = [] } = await graphql({ schema, source, variableValues: given, contextValue });
    return {
      byPlan: text === null ? null : JSON.parse(text),
      isPlanned: plan !== null,
      byField: JSON.parse(JSON.stringify(data)),
      errors: errors.map(({ message }) => message),
      statements: { byPlan: planning.count(), byField: fields.count() },
    };
  };
}
