import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Admission } from "../audit/admission.ts";
import type { AuditLog } from "../audit/audit-log.ts";
import type { ApiTokens } from "./api-tokens.ts";
import { requireSameOrigin } from "./same-origin.ts";

export interface TokenRoutes {
  readonly tokens: ApiTokens;
  readonly publicUrl: URL | null;
  readonly audit: AuditLog;
}

const WISH = z.object({
  label: z.string().trim().min(1).max(100),
  scopes: z.array(z.enum(["QUERY", "EXPORT"])).min(1),
  days: z.int().min(1).max(365),
});
const ID = z.object({ id: z.uuid() });

/** Tokens are made by a person in a browser; a token makes no tokens. */
function ownerOf({ admission }: FastifyRequest): Admission | null {
  return admission?.door === "SESSION" || admission?.door === "DEMO" ? admission : null;
}

function refuse(reply: FastifyReply, status: number, code: string, error: string): FastifyReply {
  return reply.code(status).send({ error, code });
}

const signInFirst = (reply: FastifyReply) => refuse(reply, 401, "UNAUTHENTICATED", "Meld u eerst aan.");

/** Adds `/auth/tokens`: the personal tokens of whoever is signed in. */
export function serveTokens(server: FastifyInstance, { tokens, publicUrl, audit }: TokenRoutes): void {
  const preHandler = requireSameOrigin(publicUrl);
  server.get("/auth/tokens", async (request, reply) => {
    const owner = ownerOf(request);
    if (!owner) return signInFirst(reply);
    return reply.header("cache-control", "no-store").send({ tokens: await tokens.list(owner) });
  });
  server.post("/auth/tokens", { preHandler }, async (request, reply) => {
    const owner = ownerOf(request);
    if (!owner) return signInFirst(reply);
    const { success, data } = WISH.safeParse(request.body);
    if (!success) return refuse(reply, 400, "BAD_USER_INPUT", "Geef een naam, waarvoor, en 1 tot 365 dagen.");
    const created = await tokens.create(owner, data);
    if (!created)
      return refuse(reply, 409, "BAD_USER_INPUT", "U hebt al het grootste aantal tokens: trek er een in.");
    await audit.record("TOKEN_CREATED", owner, {
      token: created.token.id,
      scopes: data.scopes,
      days: data.days,
    });
    return reply.code(201).header("cache-control", "no-store").send(created);
  });
  server.delete("/auth/tokens/:id", { preHandler }, async (request, reply) => {
    const owner = ownerOf(request);
    if (!owner) return signInFirst(reply);
    const { success, data } = ID.safeParse(request.params);
    const revoked = success ? await tokens.revoke(owner, data.id) : null;
    if (!revoked) return refuse(reply, 404, "NOT_FOUND", "Dit token is er niet.");
    await audit.record("TOKEN_REVOKED", owner, { token: revoked.id });
    return reply.code(204).send();
  });
}
