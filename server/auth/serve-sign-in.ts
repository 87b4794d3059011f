import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AuditLog } from "../audit/audit-log.ts";
import type { ApiTokens } from "./api-tokens.ts";
import type { EndedAtIssuer } from "./check-logout-token.ts";
import type { HostCookie } from "./host-cookie.ts";
import type { IssuerSignIn } from "./issuer-sign-in.ts";
import { IssuerUnreachable } from "./not-admitted.ts";
import { safeReturnTo } from "./return-to.rules.ts";
import type { Sessions } from "./sessions.ts";

/** The page that tells somebody who they are, and what went wrong. */
const ACCESS_PAGE = "/toegang";

export interface SignInRoutes {
  readonly signIn: IssuerSignIn;
  readonly sessions: Sessions;
  readonly tokens: ApiTokens;
  readonly sessionCookie: HostCookie;
  readonly ticketCookie: HostCookie;
  readonly checkLogoutToken: (token: string) => Promise<EndedAtIssuer>;
  readonly audit: AuditLog;
}

/** The reason as a code, for the log: the issuer's own words may hold anything. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

async function begin({ signIn, ticketCookie }: SignInRoutes, request: FastifyRequest, reply: FastifyReply) {
  const { naar } = request.query as Record<string, unknown>;
  try {
    const { location, ticket } = await signIn.begin(safeReturnTo(naar));
    ticketCookie.write(reply, ticket);
    return await reply.redirect(location, 303);
  } catch (error) {
    if (!(error instanceof IssuerUnreachable)) throw error;
    request.log.warn({ err: error }, "issuer unreachable");
    return reply.redirect(`${ACCESS_PAGE}?fout=onbereikbaar`, 303);
  }
}

async function finish(routes: SignInRoutes, request: FastifyRequest, reply: FastifyReply) {
  const { signIn, sessions, tokens, sessionCookie, ticketCookie, audit } = routes;
  const ticket = ticketCookie.read(request);
  ticketCookie.clear(reply);
  try {
    const { admission, returnTo, ...issuerSession } = await signIn.finish(ticket, request.url);
    const former = sessionCookie.read(request);
    const secret = await sessions.begin(admission, issuerSession, former);
    await tokens.follow(admission);
    await audit.record("SIGN_IN", admission);
    sessionCookie.write(reply, secret);
    return await reply.redirect(returnTo, 303);
  } catch (error) {
    request.log.warn({ reason: reasonOf(error) }, "sign-in failed");
    await audit.record("SIGN_IN_FAILED", null, { reason: reasonOf(error) });
    return reply.redirect(`${ACCESS_PAGE}?fout=mislukt`, 303);
  }
}

async function endAtIssuer(
  { sessions, checkLogoutToken, audit }: SignInRoutes,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  reply.header("cache-control", "no-store");
  const { logout_token: token = "" } = (request.body ?? {}) as { logout_token?: string };
  try {
    const { issuer, subject, issuerSession } = await checkLogoutToken(token);
    const count = await sessions.endOf(issuer, subject, issuerSession);
    await audit.record("SESSIONS_ENDED", null, { issuer, subject, count });
    return await reply.code(200).send();
  } catch (error) {
    request.log.warn({ reason: reasonOf(error) }, "logout token refused");
    return reply.code(400).send({ error: "invalid_request" });
  }
}

/** Adds the way to the issuer and back, and the door at which the issuer says that somebody has left. */
export function serveSignIn(server: FastifyInstance, routes: SignInRoutes): void {
  server.get("/auth/sign-in", (request, reply) => begin(routes, request, reply));
  server.get("/auth/callback", (request, reply) => finish(routes, request, reply));
  // The one route that reads a form; a plugin of its own, so that no other route learns to.
  server.register((form, _, done) => {
    form.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: 32_768 },
      (_request, body, parsed) => {
        parsed(null, Object.fromEntries(new URLSearchParams(String(body))));
      },
    );
    form.post("/auth/back-channel-logout", (request, reply) => endAtIssuer(routes, request, reply));
    done();
  });
}
