import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { AuditLog } from "../audit/audit-log.ts";
import type { ReaderOf } from "../database/reader.ts";
import type { Embedding } from "../embedding/embedding.ts";
import { createAnswerAgain } from "./answers/answer-again.ts";
import { howToAnswer, type Memory } from "./answers/how-to-answer.ts";
import { RawAnswer } from "./answers/raw-answer.ts";
import type { AskedContext } from "./asked-context.ts";
import { buildGraphqlSchema } from "./build-graphql-schema.ts";
import { FigureRecorder } from "./figure-recorder.ts";
import { createRequestContext } from "./request-context.ts";
import { guardDocument } from "./shield/guard-document.ts";
import { QuestionCosts } from "./shield/question-costs.ts";
import { SHAPE_LIMITS } from "./shield/shape-limits.rules.ts";
import { LARGEST_BODY } from "./shield/traffic-limits.ts";
import { startApollo } from "./start-apollo.ts";

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

/** Makes the context of each request. */
function contextFrom({ readerOf, reportsOf, clock, embedding }: GraphqlOptions) {
  return ({ viewer, admission }: FastifyRequest): AskedContext => {
    const readers = { reader: readerOf(viewer), reports: reportsOf(viewer) };
    const context = createRequestContext(readers, viewer, clock, embedding);
    return { ...context, admission, rawAnswer: new RawAnswer() };
  };
}

/** Adds `/graphql`. What is too large is refused before it is validated, what is too dear before it is answered. */
export async function serveGraphql(server: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { isProduction, memory, audit } = options;
  const schema = await buildGraphqlSchema();
  const costs = new QuestionCosts();
  const recorder = new FigureRecorder(audit);
  const { answerer, persistedQueries } = howToAnswer(schema, memory);
  const parts = { schema, persistedQueries, costs, recorder, answerer, isProduction };
  const apollo = await startApollo(server, parts);
  const ask = fastifyApolloHandler(apollo, { context: ({ asked }) => Promise.resolve(asked) });
  const answerAgain = createAnswerAgain(parts);
  const contextOf = contextFrom(options);
  server.decorateRequest("asked");
  refuseOtherMethods(server);
  server.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    bodyLimit: LARGEST_BODY,
    preHandler: guardDocument(SHAPE_LIMITS),
    handler(request, reply) {
      request.asked = contextOf(request);
      return answerAgain(request, reply, async () => {
        const body = await ask.call(this, request, reply);
        return typeof body === "string" ? request.asked.rawAnswer.within(body) : body;
      });
    },
  });
}
