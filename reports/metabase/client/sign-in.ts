import { z } from "zod";
import type { MetabaseClient } from "./metabase-client.ts";
import { MetabaseTrouble } from "./metabase-trouble.ts";
import { readVersion, type ServerVersion } from "./server-version.ts";

/** How to become the administrator of a Metabase. */
export interface Administrator {
  /** Wins from e-mail and password. */
  readonly apiKey: string | undefined;
  readonly email: string | undefined;
  readonly password: string | undefined;
}

/** A Metabase that we may change. */
export interface OpenMetabase {
  readonly client: MetabaseClient;
  readonly version: ServerVersion;
}

const PROPERTIES = z.object({
  "setup-token": z.string().nullish(),
  "has-user-setup": z.boolean(),
  version: z.object({ tag: z.string() }),
});

const SESSION = z.object({ id: z.string() });

/** Waits as long as Metabase is starting, which takes minutes the first time. */
async function waitUntilHealthy(
  client: MetabaseClient,
  wait: () => Promise<unknown>,
  tries: number,
): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    if ((await client.ask("GET", "/api/health")).status === 200) return;
    if (left > 1) await wait();
  }
  throw new MetabaseTrouble(
    `Metabase op ${client.origin} is nog aan het opstarten. Probeer het zo nog eens.`,
  );
}

/** The first run: makes the administrator. */
async function setUp(
  client: MetabaseClient,
  token: string,
  email: string,
  password: string,
): Promise<string> {
  const body = {
    token,
    user: { first_name: "Beheer", last_name: "Regiospiegel", email, password },
    prefs: { site_name: "Regiospiegel", site_locale: "nl" },
  };
  return (await client.change("POST", "/api/setup", body, SESSION)).id;
}

/**
 * Becomes administrator: with the API key, else with e-mail and password, which make the first user when there is none.
 * @param wait between two questions whether Metabase has started
 * @throws MetabaseTrouble
 */
export async function signIn(
  anonymous: MetabaseClient,
  { apiKey, email, password }: Administrator,
  wait: () => Promise<unknown>,
  tries = 60,
): Promise<OpenMetabase> {
  await waitUntilHealthy(anonymous, wait, tries);
  const properties = await anonymous.get("/api/session/properties", PROPERTIES);
  const version = readVersion(properties.version.tag);
  if (apiKey !== undefined) return { version, client: anonymous.as({ kind: "API_KEY", key: apiKey }) };
  if (email === undefined || password === undefined)
    throw new MetabaseTrouble(
      "Metabase vraagt wie wij zijn: geef METABASE_API_KEY, of METABASE_ADMIN_EMAIL en METABASE_ADMIN_PASSWORD.",
    );
  const token = properties["setup-token"];
  const isNew = !properties["has-user-setup"] && typeof token === "string";
  const id = isNew
    ? await setUp(anonymous, token, email, password)
    : await openSession(anonymous, email, password);
  return { version, client: anonymous.as({ kind: "SESSION", id }) };
}

async function openSession(client: MetabaseClient, username: string, password: string): Promise<string> {
  const { status, body } = await client.ask("POST", "/api/session", { username, password });
  const session = SESSION.safeParse(body);
  if (status === 200 && session.success) return session.data.id;
  throw new MetabaseTrouble(
    `Metabase op ${client.origin} laat ${username} niet binnen (${status}): controleer METABASE_ADMIN_EMAIL en METABASE_ADMIN_PASSWORD.`,
  );
}
