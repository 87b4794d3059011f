import type { FastifyReply, FastifyRequest } from "fastify";

/** Whether a request comes from a page of this platform: browsers say so, and no other page can make them lie. */
function isSameOrigin({ headers }: FastifyRequest, publicUrl: URL | null): boolean {
  const { origin, host } = headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === publicUrl?.origin || new URL(origin).host === host;
}

/** Refuses what another site makes a browser do with its cookie. For routes that change something. */
export function requireSameOrigin(publicUrl: URL | null) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (isSameOrigin(request, publicUrl)) return undefined;
    const error = "Dit kan alleen vanuit het portaal zelf.";
    return reply.code(403).send({ error, code: "FORBIDDEN" });
  };
}
