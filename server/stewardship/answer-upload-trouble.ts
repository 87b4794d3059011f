import type { FastifyInstance } from "fastify";
import { LARGEST_FILE, TooLarge } from "./receive-form.ts";

const MEGABYTE = 1024 * 1024;
const TOO_LARGE = `Dit bestand is te groot: ten hoogste ${LARGEST_FILE / MEGABYTE} MB. Verdeel het over meer bestanden, of laat het op de opdrachtregel inlezen.`;
const NO_FORM = "Stuur één bestand in een formulier, met wat het bevat, de dag en wie het aanlevert.";

/** Answers an upload that can't be taken in words; anything else is the server's own to report. */
export function answerUploadTrouble(scope: FastifyInstance): void {
  scope.setErrorHandler((error, _, reply) => {
    const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
    // What is still being sent is not waited for.
    reply.header("connection", "close");
    if (error instanceof TooLarge) return reply.code(413).send({ error: TOO_LARGE, code: "BAD_USER_INPUT" });
    if (status < 400 || status >= 500 || status === 429) throw error;
    return reply.code(status === 413 ? 413 : 400).send({ error: NO_FORM, code: "BAD_USER_INPUT" });
  });
}
