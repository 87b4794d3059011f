import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { AuditLog } from "../audit/audit-log.ts";
import type { ReaderOf } from "../database/reader.ts";
import type { Embedding } from "../embedding/embedding.ts";
import { howToAnswer, type Memory } from "./answers/how-to-answer.ts";
import { type AnswerContext, RawAnswer } from "./answers/raw-answer.ts";
import { buildGraphqlSchema } from "./build-graphql-schema.ts";
import { formatErrorFor } from "./format-error.ts";
import { type RecordedContext, recordFigures } from "./record-figures.ts";
import { createRequestContext } from "./request-context.ts";
import { answerStatus } from "./shield/answer-status.ts";
import { guardDocument } from "./shield/guard-document.ts";
import { introspectionForMembers } from "./shield/introspection.ts";
import { queryCost } from "./shield/query-cost.ts";
import { SHAPE_LIMITS } from "./shield/shape-limits.rules.ts";
import { LARGEST_BODY } from "./shield/traffic-limits.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The data of the answer, where they come as JSON text. */
    rawAnswer: RawAnswer;
  }
}

export interface GraphqlOptions {
  readonly readerOf: ReaderOf;
  readonly reportsOf: ReaderOf;
  readonly clock: () => Date;
  /** Whether strangers are about: the schema is then for who has signed in. */
  readonly isProduction: boolean;
  readonly embedding: Embedding;
  /** What is remembered from one request to the next. */
  readonly memory: Memory | null;
  readonly audit: AuditLog;
}

const ASK_OTHERWISE = "Stel een vraag met GET of POST.";

function refuseOtherMethods(server: FastifyInstance): void {
  server.route({
    url: "/graphql",
    method: ["PUT", "PATCH", "DELETE"],
    bodyLimit: LARGEST_BODY,
    handler: (_, reply) =>
      reply
        .code(405)
        .header("allow", "GET, POST")
        .send({ errors: [{ message: ASK_OTHERWISE, extensions: { code: "BAD_USER_INPUT" } }] }),
  });
}

/** Adds `/graphql`. What is too large is refused before it is validated, what is too dear before it is answered. */
export async function serveGraphql(server: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { readerOf, reportsOf, clock, isProduction, embedding, memory, audit } = options;
  const schema = await buildGraphqlSchema();
  const answering = howToAnswer(schema, memory);
  const apollo = new ApolloServer<RecordedContext & AnswerContext>({
    schema,
    logger: server.log,
    ...answering.options,
    formatError: formatErrorFor(server.log),
    introspection: true,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(server),
      ...(isProduction ? [introspectionForMembers()] : []),
      queryCost(),
      recordFigures(audit),
      answerStatus(),
      answering.plugin,
    ],
  });
  await apollo.start();
  const answer = fastifyApolloHandler(apollo, {
    context: ({ viewer, admission, rawAnswer }) => {
      const readers = { reader: readerOf(viewer), reports: reportsOf(viewer) };
      const context = createRequestContext(readers, viewer, clock, embedding);
      return Promise.resolve({ ...context, admission, rawAnswer });
    },
  });
  server.decorateRequest("rawAnswer");
  refuseOtherMethods(server);
  server.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    bodyLimit: LARGEST_BODY,
    preHandler: guardDocument(SHAPE_LIMITS),
    async handler(request, reply) {
      request.rawAnswer = new RawAnswer();
      const body = await answer.call(this, request, reply);
      return typeof body === "string" ? request.rawAnswer.within(body) : body;
    },
  });
}
