import type { Role } from "#schema/types/auth/role.ts";
import { HttpSession } from "../http-session.ts";

/** As whom an example is asked. */
export interface Asker {
  readonly role: keyof typeof Role;
  readonly municipalities: readonly string[];
}

const PUBLIC: Asker = { role: "PUBLIC", municipalities: [] };

const ROLES: Readonly<Record<string, Asker["role"]>> = {
  analist: "ANALYST",
  bestuurder: "BOARD",
  gegevensbeheerder: "DATA_STEWARD",
};

/**
 * As whom the line above an example has it asked: `*Aangemeld als analist:*`, `*Aangemeld als medewerker van FG0003:*`;
 * any other line means the public.
 * @throws Error for somebody who does not exist
 */
export function askerIn(line: string): Asker {
  const [, who] = /^\*Aangemeld als (.*):\*$/.exec(line) ?? [];
  if (who === undefined) return PUBLIC;
  const role = ROLES[who];
  if (role) return { role, municipalities: [] };
  const [, code] = /^medewerker van ((?:GM|FG)\d{4})$/.exec(who) ?? [];
  if (code === undefined) throw new Error(`Nobody can be signed in as: ${who}.`);
  return { role: "MUNICIPALITY", municipalities: [code] };
}

async function post<Answer>(
  session: HttpSession,
  origin: string,
  path: string,
  body: object,
): Promise<Answer> {
  const headers = { origin, "content-type": "application/json" };
  const response = await session.ask(origin + path, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** A token of whoever asks, made as the guide says: sign in, and make one; undefined for the public. */
export async function tokenOf(asker: Asker, origin: string): Promise<string | undefined> {
  if (asker.role === "PUBLIC") return undefined;
  const session = new HttpSession();
  await post(session, origin, "/auth/demo", asker);
  const wish = { label: "Handleiding", scopes: ["QUERY", "EXPORT"], days: 1 };
  return (await post<{ secret: string }>(session, origin, "/auth/tokens", wish)).secret;
}
