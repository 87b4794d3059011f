import { z } from "zod";
import type { MetabaseClient } from "../client/metabase-client.ts";
import { contentHash } from "../form/canonical-json.ts";
import { differencesOf } from "../form/difference.ts";
import type { LedgerEntry } from "../ledger/ledger.ts";
import type { Change, Workplace } from "../plan/change.ts";
import { isReadOnly, makeReadOnly } from "./collection-permissions.ts";

const NAME = "Regiospiegel";

const WANTED = {
  name: NAME,
  description: "Geschreven uit reports/dashboards; wat hier met de hand verandert, wordt teruggezet.",
  archived: false,
  isReadOnly: true,
};

const COLLECTION = z.object({
  id: z.number(),
  entity_id: z.string().nullish(),
  name: z.string(),
  description: z.string().nullish(),
  archived: z.boolean().nullish(),
});

const ITEMS = z.object({ data: z.array(z.object({ id: z.number(), name: z.string() })) });

async function findCollection(client: MetabaseClient, entry: LedgerEntry | undefined) {
  if (typeof entry?.metabaseId === "number") {
    const known = await client.find(`/api/collection/${entry.metabaseId}`, COLLECTION);
    if (known) return known;
  }
  const { data } = await client.get("/api/collection/root/items?models=collection&archived=false", ITEMS);
  const named = data.find(({ name }) => name === NAME);
  return named ? await client.get(`/api/collection/${named.id}`, COLLECTION) : null;
}

async function write({ client, ledger, version, references }: Workplace, id: number | null): Promise<void> {
  const { name, description, archived } = WANTED;
  const written =
    id === null
      ? await client.change("POST", "/api/collection", { name, description, parent_id: null }, COLLECTION)
      : await client.change("PUT", `/api/collection/${id}`, { name, description, archived }, COLLECTION);
  references.collection = written.id;
  if (!(await isReadOnly(client, written.id))) await makeReadOnly(client, written.id);
  await ledger.save({
    kind: "collection",
    key: NAME,
    metabaseId: written.id,
    entityId: written.entity_id ?? null,
    contentHash: contentHash(WANTED),
    version: version.tag,
  });
}

/** What must happen to the collection in which everything of ours stands, and its number; -1 when it isn't there yet. */
export async function planCollection(
  client: MetabaseClient,
  ledger: readonly LedgerEntry[],
): Promise<{ id: number; changes: Change[] }> {
  const entry = ledger.find(({ kind }) => kind === "collection");
  const present = await findCollection(client, entry);
  const differences = present
    ? differencesOf(
        {
          name: present.name,
          description: present.description,
          archived: present.archived ?? false,
          isReadOnly: await isReadOnly(client, present.id),
        },
        WANTED,
      )
    : [];
  if (present && differences.length === 0 && entry?.metabaseId === present.id)
    return { id: present.id, changes: [] };
  const change: Change = {
    action: present ? "CHANGE" : "MAKE",
    kind: "collection",
    key: NAME,
    differences,
    isByHand: entry?.contentHash === contentHash(WANTED),
    run: (workplace) => write(workplace, present?.id ?? null),
  };
  return { id: present?.id ?? -1, changes: [change] };
}
