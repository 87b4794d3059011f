import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isDatabaseAway, isOutOfTime } from "../../database/database-away.ts";
import { DATABASE_AWAY, OUR_MISTAKE, OUT_OF_TIME } from "../trouble-words.ts";
import type { ErrorCode } from "../user-error.ts";
import { Refusal } from "./refusal.ts";

interface Trouble {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

const OF_THE_CALLER = "Dit verzoek is niet te lezen: stuur het in de vorm die de handleiding noemt.";

function troubleOf(error: unknown): Trouble {
  if (error instanceof Refusal) return { status: error.statusCode, code: error.code, message: error.message };
  if (isDatabaseAway(error)) return { status: 503, code: "INTERNAL_SERVER_ERROR", message: DATABASE_AWAY };
  if (isOutOfTime(error)) return { status: 503, code: "QUERY_TOO_EXPENSIVE", message: OUT_OF_TIME };
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500) return { status, code: "BAD_USER_INPUT", message: OF_THE_CALLER };
  return { status: 500, code: "INTERNAL_SERVER_ERROR", message: OUR_MISTAKE };
}

/** Answers a request that no hook has seen, because its address can't be read: with no more than is needed. */
export function refuseUnread(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  reply
    .code(400)
    .header("cache-control", "no-store")
    .header("content-security-policy", "default-src 'none'; frame-ancestors 'none'")
    .header("x-content-type-options", "nosniff")
    .send({ errors: [{ message: OF_THE_CALLER, extensions: { code: "BAD_USER_INPUT" } }] });
}

/** Answers what goes wrong outside GraphQL in GraphQL's own form, without anything of our inside. */
export function answerTrouble(server: FastifyInstance): void {
  server.setErrorHandler((error, request, reply) => {
    const { status, code, message } = troubleOf(error);
    if (status === 500) request.log.error({ err: error }, "request failed");
    // What the caller still has to say is not waited for.
    if (status === 503) reply.header("retry-after", "5").header("connection", "close");
    return reply
      .code(status)
      .header("cache-control", "no-store")
      .send({ errors: [{ message, extensions: { code } }] });
  });
}
