import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { Role } from "#schema/types/auth/role.ts";
import type { AuditLog } from "../audit/audit-log.ts";
import { isOfThisMachine } from "./demo.rules.ts";
import type { HostCookie } from "./host-cookie.ts";
import { requireSameOrigin } from "./same-origin.ts";
import { DEMO_ISSUER, type Sessions } from "./sessions.ts";

export interface DemoRoutes {
  readonly sessions: Sessions;
  readonly sessionCookie: HostCookie;
  readonly audit: AuditLog;
}

const WISH = z.object({
  role: z.enum(Object.values(Role)),
  municipalities: z.array(z.string().regex(/^(GM|FG)\d{4}$/)).max(100),
});

/** Adds `POST /auth/demo`: whoever tries the platform out on their own machine chooses who they are. */
export function serveDemo(server: FastifyInstance, { sessions, sessionCookie, audit }: DemoRoutes): void {
  server.post("/auth/demo", { preHandler: requireSameOrigin(null) }, async (request, reply) => {
    if (!isOfThisMachine(request.headers))
      return reply.code(403).send({ error: "De demo werkt alleen op deze machine zelf.", code: "FORBIDDEN" });
    const { success, data } = WISH.safeParse(request.body);
    if (!success)
      return reply.code(400).send({ error: "Kies een rol en gemeentecodes.", code: "BAD_USER_INPUT" });
    const admission = { door: "DEMO", issuer: DEMO_ISSUER, subject: "demo", name: "Demo", ...data } as const;
    const nothing = { issuerSession: null, idToken: null };
    const secret = await sessions.begin(admission, nothing, sessionCookie.read(request));
    await audit.record("SIGN_IN", admission);
    sessionCookie.write(reply, secret);
    return reply.header("cache-control", "no-store").send({ location: "/" });
  });
}
