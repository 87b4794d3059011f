import type { FastifyInstance } from "fastify";
import type { AuditLog } from "../audit/audit-log.ts";
import type { HostCookie } from "./host-cookie.ts";
import type { IssuerSignIn } from "./issuer-sign-in.ts";
import { requireSameOrigin } from "./same-origin.ts";
import type { Sessions } from "./sessions.ts";

export interface SignOutRoutes {
  readonly sessions: Sessions;
  readonly sessionCookie: HostCookie;
  /** Null where nobody signs in with an issuer. */
  readonly signIn: IssuerSignIn | null;
  readonly publicUrl: URL | null;
  readonly audit: AuditLog;
}

/** Adds `POST /auth/sign-out`: ends the session here, and says where the browser ends it at the issuer. */
export function serveSignOut(server: FastifyInstance, routes: SignOutRoutes): void {
  const { sessions, sessionCookie, signIn, publicUrl, audit } = routes;
  server.post("/auth/sign-out", { preHandler: requireSameOrigin(publicUrl) }, async (request, reply) => {
    const secret = sessionCookie.read(request);
    const ended = secret === undefined ? null : await sessions.end(secret);
    sessionCookie.clear(reply);
    if (ended) await audit.record("SIGN_OUT", ended.admission);
    // An issuer that can't be reached doesn't keep anybody signed in here.
    const idToken = ended?.admission.door === "SESSION" ? ended.idToken : null;
    const farewell = idToken === null ? null : await signIn?.farewell(idToken).catch(() => null);
    return reply.header("cache-control", "no-store").send({ location: farewell ?? "/" });
  });
}
