import { z } from "zod";
import type { MetabaseClient } from "../client/metabase-client.ts";
import { CARD_REPLY } from "../form/read-card.ts";
import { DASHBOARD_REPLY } from "../form/read-dashboard.ts";
import type { LedgerEntry } from "../ledger/ledger.ts";
import type { Target } from "../target/target.ts";
import type { Change } from "./change.ts";

function step(entry: LedgerEntry, action: Change["action"], run: Change["run"]): Change {
  return { action, kind: entry.kind, key: entry.key, differences: [], isByHand: false, run };
}

/** Into the trash, and out of our books. */
function archive(entry: LedgerEntry, path: string, isThere: boolean): Change {
  return step(entry, "ARCHIVE", async ({ client, ledger }) => {
    if (isThere) await client.change("PUT", path, { archived: true }, z.unknown());
    await ledger.forget(entry.kind, entry.key);
  });
}

async function removeDashboard(client: MetabaseClient, entry: LedgerEntry): Promise<Change[]> {
  const path = `/api/dashboard/${String(entry.metabaseId)}`;
  const present = await client.find(path, DASHBOARD_REPLY);
  const unpublish = step(entry, "UNPUBLISH", async ({ client: own }) => {
    await own.change("PUT", path, { enable_embedding: false }, z.unknown());
  });
  return [
    ...(present?.enable_embedding === true ? [unpublish] : []),
    archive(entry, path, present !== null && !present.archived),
  ];
}

async function removeCard(client: MetabaseClient, entry: LedgerEntry): Promise<Change[]> {
  const path = `/api/card/${String(entry.metabaseId)}`;
  const present = await client.find(path, CARD_REPLY);
  return [archive(entry, path, present !== null && !present.archived)];
}

/** What is in our books and no longer in our files: dashboards are unpublished and archived, then their cards. */
export async function planRemovals(
  client: MetabaseClient,
  { cards, dashboards }: Target,
  ledger: readonly LedgerEntry[],
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const entry of ledger)
    if (entry.kind === "dashboard" && !dashboards.has(entry.key))
      changes.push(...(await removeDashboard(client, entry)));
  for (const entry of ledger)
    if (entry.kind === "card" && !cards.has(entry.key)) changes.push(...(await removeCard(client, entry)));
  return changes;
}
