import { graphql } from "graphql";
import { PUBLIC_VIEWER, type Viewer } from "#server/auth/viewer.ts";
import type { Reader } from "#server/database/reader.ts";
import { buildGraphqlSchema } from "#server/graphql/build-graphql-schema.ts";
import { createRequestContext } from "#server/graphql/request-context.ts";

/** An answer, and the names of the statements that it took, in the order in which they ran. */
export interface CountedAnswer {
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly code: unknown;
    /** Which argument it is about; absent where about none. */
    readonly argument?: unknown;
  }[];
  readonly statements: readonly string[];
}

export type CountedQuery = (document: string, variables?: Record<string, unknown>) => Promise<CountedAnswer>;

const NOON = () => new Date("2026-11-23T12:00:00Z");

/**
 * Asks the schema itself, on 23 November 2026, and counts what reaches the database.
 * @param reader of what the viewer may see
 */
export async function createCountedQuery(
  reader: Reader,
  viewer: Viewer = PUBLIC_VIEWER,
): Promise<CountedQuery> {
  const schema = await buildGraphqlSchema();
  return async (source, variableValues = {}) => {
    const statements: string[] = [];
    const counting: Reader = {
      read(statement, values) {
        statements.push(statement.name);
        return reader.read(statement, values);
      },
      stream(statement, values) {
        statements.push(statement.name);
        return reader.stream(statement, values);
      },
    };
    const contextValue = createRequestContext({ reader: counting, reports: counting }, viewer, NOON);
    const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
    return {
      data,
      errors: errors.map(({ message, extensions: { code, argument } }) => ({
        message,
        code,
        ...(argument !== undefined && { argument }),
      })),
      statements,
    };
  };
}
