import { z } from "zod";
import type { MetabaseClient } from "../client/metabase-client.ts";
import { MetabaseTrouble } from "../client/metabase-trouble.ts";
import { contentHash } from "../form/canonical-json.ts";
import { differencesOf } from "../form/difference.ts";
import type { LedgerEntry } from "../ledger/ledger.ts";
import type { Change, Workplace } from "../plan/change.ts";
import type { FiguresConnection } from "./foundation.ts";

/** What our connection is called in Metabase. */
const NAME = "Regiospiegel";
const TRIES = 60;

const DATABASE = z.object({
  id: z.number(),
  name: z.string(),
  engine: z.string(),
  details: z.record(z.string(), z.unknown()).nullish(),
  initial_sync_status: z.string().nullish(),
});

const LIST = z.object({ data: z.array(DATABASE) });

function detailsOf({ host, port, database, user, password, isEncrypted }: FiguresConnection) {
  return {
    host,
    port,
    dbname: database,
    user,
    password,
    ssl: isEncrypted,
    ...(isEncrypted && { "ssl-mode": "require" }),
    "schema-filters-type": "inclusion",
    "schema-filters-patterns": "indicators",
  };
}

type Details = ReturnType<typeof detailsOf>;

/** The password comes back as stars, and Metabase adds details of its own. */
function shown(details: Readonly<Record<string, unknown>>, wanted: Details): Record<string, unknown> {
  const keys = Object.keys(wanted).filter((key) => key !== "password");
  return Object.fromEntries(keys.map((key) => [key, details[key]]));
}

async function waitUntilRead({ client, wait }: Workplace, id: number): Promise<void> {
  await client.change("POST", `/api/database/${id}/sync_schema`, {}, z.unknown());
  for (let left = TRIES; left > 0; left -= 1) {
    const { initial_sync_status: status } = await client.get(`/api/database/${id}`, DATABASE);
    if (status === "complete") return;
    await wait();
  }
  throw new MetabaseTrouble(
    `Metabase heeft de tabellen van verbinding ${NAME} nog niet gelezen. Probeer het zo nog eens.`,
  );
}

async function write(workplace: Workplace, id: number | null, details: Details): Promise<void> {
  const { client, ledger, version, references } = workplace;
  const body = { name: NAME, engine: "postgres", details, is_full_sync: true, auto_run_queries: true };
  const written =
    id === null
      ? await client.change("POST", "/api/database", body, DATABASE)
      : await client.change("PUT", `/api/database/${id}`, body, DATABASE);
  references.database = written.id;
  await waitUntilRead(workplace, written.id);
  await ledger.save({
    kind: "database",
    key: NAME,
    metabaseId: written.id,
    entityId: null,
    contentHash: contentHash(details),
    version: version.tag,
  });
}

/** What must happen to the connection to our figures, and its number; -1 when it isn't there yet. */
export async function planDatabase(
  client: MetabaseClient,
  connection: FiguresConnection,
  ledger: readonly LedgerEntry[],
): Promise<{ id: number; changes: Change[] }> {
  const { data } = await client.get("/api/database", LIST);
  const entry = ledger.find(({ kind }) => kind === "database");
  const present =
    data.find(({ id }) => id === entry?.metabaseId) ??
    data.find(({ name, engine }) => name === NAME && engine === "postgres");
  const details = detailsOf(connection);
  const differences = differencesOf(
    { name: present?.name, ...shown(present?.details ?? {}, details) },
    { name: NAME, ...shown(details, details) },
  );
  const isOurs = entry?.contentHash === contentHash(details);
  if (present && differences.length === 0 && isOurs) return { id: present.id, changes: [] };
  const change: Change = {
    action: present ? "CHANGE" : "MAKE",
    kind: "database",
    key: NAME,
    differences,
    isByHand: isOurs,
    run: (workplace) => write(workplace, present?.id ?? null, details),
  };
  return { id: present?.id ?? -1, changes: [change] };
}
