import { z } from "zod";

const FAILURE = z.object({
  name: z.string(),
  message: z.string(),
  cause: z.object({ code: z.string() }).optional().catch(undefined),
});

/** A broken connection is a TypeError to fetch; by these it differs from a mistake of ours. */
const FETCH_FAILED = /^(?:fetch failed|terminated)$/;

/**
 * What went wrong with a connection, in Dutch, when trying again may help; null for any other error.
 * @param error what fetch, or reading its body, threw
 */
export function connectionTrouble(error: unknown, timeoutMs: number): string | null {
  const { data: failure } = FAILURE.safeParse(error);
  if (failure?.name === "TimeoutError") {
    return `geen volledig antwoord binnen ${(timeoutMs / 1_000).toLocaleString("nl-NL")} seconden`;
  }
  if (failure?.name !== "TypeError") return null;
  const code = failure.cause?.code ?? (FETCH_FAILED.test(failure.message) ? "oorzaak onbekend" : null);
  return code === null ? null : `een verbroken verbinding (${code})`;
}
