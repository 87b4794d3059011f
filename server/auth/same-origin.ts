import type { FastifyReply, FastifyRequest } from "fastify";
import { isOwnPage } from "./same-origin.rules.ts";

/** Refuses what another site makes a browser do with its cookie. For routes that change something or give something away. */
export function requireSameOrigin(publicUrl: URL | null) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (isOwnPage(request.headers, publicUrl)) return undefined;
    const error = "Dit kan alleen vanuit het portaal zelf.";
    return reply.code(403).header("cache-control", "no-store").send({ error, code: "FORBIDDEN" });
  };
}
