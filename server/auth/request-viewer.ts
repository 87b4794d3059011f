import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Admission } from "../audit/admission.ts";
import { IssuerUnreachable, NotAdmitted } from "./not-admitted.ts";
import { type Doors, recognise } from "./recognise.ts";
import { PUBLIC_VIEWER, type Viewer } from "./viewer.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; known before any route is entered. */
    viewer: Viewer;
    /** The same, with who they are to their issuer; null for the public. */
    admission: Admission | null;
  }
}

/** Files of the portal are the same for everyone. */
function isFile(path: string): boolean {
  return path.startsWith("/assets/") || path === "/favicon.svg";
}

function answer(reply: FastifyReply, { url }: FastifyRequest, status: number, code: string, message: string) {
  const body = url.startsWith("/graphql")
    ? { errors: [{ message, extensions: { code } }] }
    : { error: message, code };
  return reply.code(status).header("cache-control", "no-store").send(body);
}

function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  if (error instanceof NotAdmitted) {
    reply.header("www-authenticate", 'Bearer error="invalid_token"');
    return answer(reply, request, 401, "UNAUTHENTICATED", error.message);
  }
  if (error instanceof IssuerUnreachable) {
    request.log.warn({ err: error }, "issuer unreachable");
    reply.header("retry-after", "10");
    const message = "De uitgever van dit token is niet bereikbaar. Probeer het straks opnieuw.";
    return answer(reply, request, 503, "INTERNAL_SERVER_ERROR", message);
  }
  throw error;
}

/** Gives every request its viewer before any route is entered, or refuses it. */
export function rememberViewers(server: FastifyInstance, doors: Doors): void {
  server.decorateRequest("viewer");
  server.decorateRequest("admission", null);
  server.addHook("onRequest", async (request, reply) => {
    request.viewer = PUBLIC_VIEWER;
    if (isFile(request.url)) return;
    try {
      request.admission = await recognise(doors, request, reply);
      if (request.admission) request.viewer = request.admission;
    } catch (error) {
      return refuse(request, reply, error);
    }
  });
}
