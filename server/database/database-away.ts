/** Codes of the operating system and of PostgreSQL (classes 08 and 57P) for a server that is not there, or is going. */
const AWAY = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOENT", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH"],
  ...["57P01", "57P02", "57P03", "53300"],
]);

/** What `pg` says, without a code, when a connection ends under a question or none comes free in time. */
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error means that the database can't be reached now: the same question may be answered later. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (AWAY.has(code) || code.startsWith("08") || WORDS.test(error.message)) return true;
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error.cause;
  return inner !== undefined && isDatabaseAway(inner);
}

/** Whether PostgreSQL cancelled a statement because it took too long. */
export function isOutOfTime(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "57014";
}
