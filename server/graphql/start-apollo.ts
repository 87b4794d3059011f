import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { answerOperations } from "./answers/answer-operations.ts";
import type { Answerer } from "./answers/answerer.ts";
import type { OperationStore } from "./answers/persisted-operations.ts";
import type { AskedContext } from "./asked-context.ts";
import type { FigureRecorder } from "./figure-recorder.ts";
import { formatErrorFor } from "./format-error.ts";
import { recordFigures } from "./record-figures.ts";
import { answerStatus } from "./shield/answer-status.ts";
import { introspectionForMembers } from "./shield/introspection.ts";
import { queryCost } from "./shield/query-cost.ts";
import type { QuestionCosts } from "./shield/question-costs.ts";

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly persistedQueries: { readonly cache: OperationStore };
  readonly costs: QuestionCosts;
  readonly recorder: FigureRecorder;
  readonly answerer: Answerer;
  /** Whether strangers are about. */
  readonly isProduction: boolean;
}

/** Starts Apollo, and ends it with the server. Its plugins stand in the order in which they look at a question. */
export async function startApollo(
  server: FastifyInstance,
  { schema, persistedQueries, costs, recorder, answerer, isProduction }: ApolloParts,
): Promise<ApolloServer<AskedContext>> {
  const apollo = new ApolloServer<AskedContext>({
    schema,
    logger: server.log,
    persistedQueries,
    formatError: formatErrorFor(server.log),
    introspection: true,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(server),
      ...(isProduction ? [introspectionForMembers()] : []),
      queryCost(costs),
      recordFigures(recorder),
      answerStatus(),
      answerOperations(answerer),
    ],
  });
  await apollo.start();
  return apollo;
}
