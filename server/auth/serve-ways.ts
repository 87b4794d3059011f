import type { FastifyInstance } from "fastify";

/** How people can sign in here. */
export interface SignInWays {
  /** With an issuer, such as that of their organisation. */
  readonly issuer: boolean;
  /** As whoever they like. */
  readonly demo: boolean;
}

/** Adds `/auth/ways`: the portal shows only the ways that there are. */
export function serveWays(server: FastifyInstance, ways: SignInWays): void {
  server.get("/auth/ways", async (_, reply) => reply.header("cache-control", "no-store").send(ways));
}
