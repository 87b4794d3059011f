import type { FastifyInstance } from "fastify";
import { LARGEST_FILE, TooLarge } from "./receive-form.ts";

const MEGABYTE = 1024 * 1024;
const TOO_LARGE = `Dit bestand is te groot: ten hoogste ${LARGEST_FILE / MEGABYTE} MB. Verdeel het over meer bestanden, of laat het op de opdrachtregel inlezen.`;
const TOO_SLOW =
  "Het versturen duurde te lang en is afgebroken. Probeer het op een snellere verbinding opnieuw.";
const NO_FORM = "Stuur één bestand in een formulier, met wat het bevat, de dag en wie het aanlevert.";

/** What is the sender's to mend; null for everything else. */
function troubleOf(error: unknown): { status: number; sentence: string } | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof TooLarge) return { status: 413, sentence: TOO_LARGE };
  if (error.name === "AbortError") return { status: 408, sentence: TOO_SLOW };
  const status = "statusCode" in error ? Number(error.statusCode) : 500;
  const isOfForm = status >= 400 && status < 500 && status !== 429;
  return isOfForm ? { status: status === 413 ? 413 : 400, sentence: NO_FORM } : null;
}

/** Answers an upload that can't be taken in words; anything else is the server's own to report. */
export function answerUploadTrouble(scope: FastifyInstance): void {
  scope.setErrorHandler((error, _, reply) => {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    const { status, sentence } = trouble;
    // What is still being sent is not waited for.
    return reply.code(status).header("connection", "close").send({ error: sentence, code: "BAD_USER_INPUT" });
  });
}
