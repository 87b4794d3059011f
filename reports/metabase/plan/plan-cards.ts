import type { MetabaseClient } from "../client/metabase-client.ts";
import { MetabaseTrouble } from "../client/metabase-trouble.ts";
import { contentHash } from "../form/canonical-json.ts";
import type { CardForm } from "../form/card-form.ts";
import { differenceInWords, differencesOf } from "../form/difference.ts";
import { CARD_REPLY, type CardReply, readCard } from "../form/read-card.ts";
import type { References } from "../form/references.ts";
import { entityIdOf } from "../form/stable-id.ts";
import { writeCard } from "../form/write-card.ts";
import type { LedgerEntry } from "../ledger/ledger.ts";
import type { Change, Workplace } from "./change.ts";

/** A card by the name of 21 characters that we gave it, else by the number that we remember. */
export async function findCard(
  client: MetabaseClient,
  key: string,
  entry: LedgerEntry | undefined,
): Promise<CardReply | null> {
  const named = await client.find(`/api/card/${entityIdOf(key)}`, CARD_REPLY);
  if (named || typeof entry?.metabaseId !== "number") return named;
  return client.find(`/api/card/${entry.metabaseId}`, CARD_REPLY);
}

/** @throws MetabaseTrouble when Metabase kept something else than it was given: it leaves out without a word what it doesn't know */
function expectKept(key: string, written: CardReply, form: CardForm, references: References): void {
  const [left] = differencesOf(readCard(written, references), form);
  if (left)
    throw new MetabaseTrouble(
      `Metabase nam kaart ${key} anders over dan gevraagd. ${differenceInWords(left)}.`,
    );
}

async function write(workplace: Workplace, key: string, form: CardForm, id: number | null): Promise<void> {
  const { client, ledger, references, version } = workplace;
  const body = writeCard(key, form, references);
  const { id: writtenId } =
    id === null
      ? await client.change("POST", "/api/card", { ...body, entity_id: entityIdOf(key) }, CARD_REPLY)
      : await client.change("PUT", `/api/card/${id}`, { ...body, archived: form.isArchived }, CARD_REPLY);
  const written = await client.get(`/api/card/${writtenId}`, CARD_REPLY);
  expectKept(key, written, form, references);
  references.cards.set(key, written.id);
  await ledger.save({
    kind: "card",
    key,
    metabaseId: written.id,
    entityId: written.entity_id ?? null,
    contentHash: contentHash(form),
    version: version.tag,
  });
}

/** What must happen to the cards, and the numbers of those that are there. */
export async function planCards(
  client: MetabaseClient,
  cards: ReadonlyMap<string, CardForm>,
  ledger: readonly LedgerEntry[],
  references: Workplace["references"],
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const [key, form] of cards) {
    const entry = ledger.find((one) => one.kind === "card" && one.key === key);
    const present = await findCard(client, key, entry);
    if (present) references.cards.set(key, present.id);
    const differences = present ? differencesOf(readCard(present, references), form) : [];
    if (present && differences.length === 0 && entry?.metabaseId === present.id) continue;
    changes.push({
      action: present ? "CHANGE" : "MAKE",
      kind: "card",
      key,
      differences,
      isByHand: entry?.contentHash === contentHash(form),
      run: (workplace) => write(workplace, key, form, present?.id ?? null),
    });
  }
  return changes;
}
