import type { FastifyReply, FastifyRequest } from "fastify";
import type { Admission } from "../audit/admission.ts";
import { NO_STEWARD } from "./import-words.ts";

const ROLES = new Set<string>(["DATA_STEWARD", "ADMINISTRATOR"]);

/** The steward who asks: a person in a browser, for a token of a script imports nothing. Null for everyone else. */
export function stewardOf({ admission }: FastifyRequest): Admission | null {
  const isPerson = admission?.door === "SESSION" || admission?.door === "DEMO";
  return isPerson && ROLES.has(admission.role) ? admission : null;
}

/** Refuses everyone else, before anything that they send is read. */
export async function onlyStewards(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (stewardOf(request)) return undefined;
  // What is still being sent is not waited for.
  reply.header("connection", "close");
  return reply.code(403).send({ error: NO_STEWARD, code: "FORBIDDEN" });
}
