import type { FastifyReply } from "fastify";
import { GraphQLError } from "graphql";

const HTTP_STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  QUERY_TOO_EXPENSIVE: 413,
};

/** Answers expected trouble in words; anything else is the server's own to report. */
export function answerTrouble(error: unknown, reply: FastifyReply): FastifyReply {
  const code = error instanceof GraphQLError ? String(error.extensions.code) : "";
  const status = HTTP_STATUS[code];
  if (!(error instanceof GraphQLError) || status === undefined) throw error;
  return reply.code(status).header("cache-control", "no-store").send({ error: error.message, code });
}
