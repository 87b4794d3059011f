import type { FastifyInstance } from "fastify";
import { hasAlready } from "../../exports/entity-tag.rules.ts";

/** Sends 304 and no body to who asks `/graphql` by GET and has the answer already. Before compression, which would be in vain. */
export function answerNotModified(server: FastifyInstance): void {
  server.addHook("onSend", (request, reply, payload, done) => {
    const tag = reply.getHeader("etag");
    const isKept =
      request.method === "GET" && request.routeOptions.url === "/graphql" && typeof tag === "string";
    if (isKept) reply.header("cache-control", "private, no-cache").header("vary", "authorization, cookie");
    const isNews = !isKept || !hasAlready(request.headers["if-none-match"], tag);
    if (!isNews) reply.code(304).removeHeader("content-length");
    done(null, isNews ? payload : "");
  });
}
