/** Ten minutes, as the server signs. */
const LIFETIME = 600_000;

/** The number of the dashboard that a token is for. It is no secret: whoever has the token can read it. */
function dashboardOf(token: string): number | null {
  const [, payload = ""] = token.split(".");
  const json = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
  const { resource } = JSON.parse(json) as { resource?: { dashboard?: number } };
  return resource?.dashboard ?? null;
}

/**
 * A token for the same dashboard that lasts again, or null when the server gives none.
 * @throws TypeError when the server doesn't answer
 */
export async function renewToken(token: string): Promise<{ token: string; expiresAt: string } | null> {
  const answer = await fetch("/api/metabase-guest-token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ entityType: "dashboard", entityId: dashboardOf(token) }),
  });
  if (!answer.ok) return null;
  const { jwt } = (await answer.json()) as { jwt: string };
  return { token: jwt, expiresAt: new Date(Date.now() + LIFETIME).toISOString() };
}
