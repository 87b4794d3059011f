import type { FastifyInstance } from "fastify";
import { Refusal } from "./refusal.ts";

const AS_IT_IS = "Stuur de inhoud zoals die is, zonder Content-Encoding.";

/** Refuses a body that was compressed before it is read: of a few bytes it could make more than there is room for. */
export function expectPlainBodies(server: FastifyInstance): void {
  server.addHook("onRequest", (request, _, done) => {
    const { "content-encoding": encoding = "identity" } = request.headers;
    done(encoding === "identity" ? undefined : new Refusal(415, "BAD_USER_INPUT", AS_IT_IS));
  });
}
