import { z } from "zod";
import type { MetabaseClient } from "../client/metabase-client.ts";
import { MetabaseTrouble } from "../client/metabase-trouble.ts";
import { contentHash } from "../form/canonical-json.ts";
import type { DashboardForm } from "../form/dashboard-form.ts";
import { differenceInWords, differencesOf } from "../form/difference.ts";
import { DASHBOARD_REPLY, type DashboardReply, readDashboard } from "../form/read-dashboard.ts";
import { writeEmbedding, writeLayout, writeNewDashboard } from "../form/write-dashboard.ts";
import type { LedgerEntry } from "../ledger/ledger.ts";
import type { Change, Workplace } from "./change.ts";

const ITEMS = z.object({ data: z.array(z.object({ id: z.number(), name: z.string() })) });

const pathOf = (id: number): string => `/api/dashboard/${id}`;

/** Dashboards in our collection by name: how one is found of which the ledger knows nothing. */
export async function namedDashboards(
  client: MetabaseClient,
  collection: number,
): Promise<Map<string, number>> {
  if (collection < 0) return new Map();
  const path = `/api/collection/${collection}/items?models=dashboard&archived=false`;
  return new Map((await client.get(path, ITEMS)).data.map(({ id, name }) => [name, id]));
}

/** @throws MetabaseTrouble when Metabase kept something else than it was given: it leaves out without a word what it doesn't know */
function expectKept(slug: string, kept: DashboardForm, form: DashboardForm): void {
  const [left] = differencesOf(kept, form);
  if (left)
    throw new MetabaseTrouble(
      `Metabase nam dashboard ${slug} anders over dan gevraagd. ${differenceInWords(left)}.`,
    );
}

/** The layout first, read back, and only what is whole is published. */
async function write(
  workplace: Workplace,
  slug: string,
  form: DashboardForm,
  id: number | null,
): Promise<void> {
  const { client, ledger, references, version } = workplace;
  const present =
    id === null
      ? await client.change("POST", "/api/dashboard", writeNewDashboard(form, references), DASHBOARD_REPLY)
      : await client.get(pathOf(id), DASHBOARD_REPLY);
  const path = pathOf(present.id);
  await client.change("PUT", path, writeLayout(form, present, references), DASHBOARD_REPLY);
  const read = async () => readDashboard(await client.get(path, DASHBOARD_REPLY), references);
  const layout = await read();
  const { isEmbedded, embeddingKinds } = layout;
  expectKept(slug, layout, { ...form, isEmbedded, embeddingKinds });
  if (differencesOf(layout, form).length > 0) {
    await client.change("PUT", path, writeEmbedding(form), DASHBOARD_REPLY);
    expectKept(slug, await read(), form);
  }
  await ledger.save({
    kind: "dashboard",
    key: slug,
    metabaseId: present.id,
    entityId: present.entity_id ?? null,
    contentHash: contentHash(form),
    version: version.tag,
  });
}

async function findDashboard(
  client: MetabaseClient,
  form: DashboardForm,
  entry: LedgerEntry | undefined,
  named: ReadonlyMap<string, number>,
): Promise<DashboardReply | null> {
  const id = entry?.metabaseId ?? named.get(form.name);
  return id === undefined ? null : client.find(pathOf(id), DASHBOARD_REPLY);
}

/** What must happen to the dashboards. */
export async function planDashboards(
  client: MetabaseClient,
  dashboards: ReadonlyMap<string, DashboardForm>,
  ledger: readonly LedgerEntry[],
  references: Workplace["references"],
): Promise<Change[]> {
  const named = await namedDashboards(client, references.collection);
  const changes: Change[] = [];
  for (const [slug, form] of dashboards) {
    const entry = ledger.find((one) => one.kind === "dashboard" && one.key === slug);
    const present = await findDashboard(client, form, entry, named);
    const differences = present ? differencesOf(readDashboard(present, references), form) : [];
    if (present && differences.length === 0 && entry?.metabaseId === present.id) continue;
    changes.push({
      action: present ? "CHANGE" : "MAKE",
      kind: "dashboard",
      key: slug,
      differences,
      isByHand: entry?.contentHash === contentHash(form),
      run: (workplace) => write(workplace, slug, form, present?.id ?? null),
    });
  }
  return changes;
}
