const HERE = "http://here.invalid";

/** The page to return to after signing in: one of ours, whatever was asked for. */
export function safeReturnTo(asked: unknown): string {
  if (typeof asked !== "string" || !asked.startsWith("/") || !URL.canParse(asked, HERE)) return "/";
  const { origin, pathname, search, hash } = new URL(asked, HERE);
  return origin === HERE ? pathname + search + hash : "/";
}
