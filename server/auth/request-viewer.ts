import type { FastifyInstance } from "fastify";
import { PUBLIC_VIEWER, type Viewer } from "./viewer.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; known before any route is entered. */
    viewer: Viewer;
  }
}

/** Gives every request its viewer: the public, until somebody is recognised. */
export function rememberViewers(server: FastifyInstance): void {
  server.decorateRequest("viewer");
  server.addHook("onRequest", (request, _, done) => {
    request.viewer = PUBLIC_VIEWER;
    done();
  });
}
