import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import { requireSameOrigin } from "../auth/same-origin.ts";
import type { ReaderOf } from "../database/reader.ts";
import type { Embedding } from "./embedding.ts";

/** Where Metabase's script asks for a new token when one has expired. */
export const GUEST_TOKEN_PATH = "/api/metabase-guest-token";

const QUESTION = z.object({
  entityType: z.literal("dashboard"),
  entityId: z.union([z.int().positive(), z.string().regex(/^(\d{1,9}|[\w-]{21})$/)]).transform(String),
});

export interface GuestTokenOptions {
  readonly embedding: Embedding;
  readonly definitions: () => readonly DashboardDefinition[];
  readonly readerOf: ReaderOf;
  /** Where browsers find the platform; null where nobody has said so. */
  readonly publicUrl: URL | null;
}

/** Adds the address that renews tokens: for who looks, by what they may see, and never by what they ask to see. */
export function serveGuestToken(
  server: FastifyInstance,
  { embedding, definitions, readerOf, publicUrl }: GuestTokenOptions,
): void {
  server.post(GUEST_TOKEN_PATH, { preHandler: requireSameOrigin(publicUrl) }, async (request, reply) => {
    reply.header("cache-control", "no-store");
    const { data } = QUESTION.safeParse(request.body);
    if (!data) return reply.code(400).send({ error: "Vraag om een dashboard: entityType en entityId." });
    const { viewer } = request;
    const renewed = await embedding.renew(data.entityId, definitions(), { viewer, reader: readerOf(viewer) });
    if (!renewed) return reply.code(403).send({ error: "Dit dashboard is er niet, of niet voor u." });
    return reply.send({ jwt: renewed.token });
  });
}
