import { z } from "zod";
import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import type { MetabaseClient } from "../client/metabase-client.ts";
import { MetabaseTrouble } from "../client/metabase-trouble.ts";
import { DASHBOARD_REPLY } from "../form/read-dashboard.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { askDashcard, type PlacedCard } from "./ask-dashcard.ts";
import { checkIsolation } from "./check-isolation.ts";
import type { EmbedWorld } from "./embed-world.ts";

/** What verifying needs besides the eyes of a reader. */
export interface VerifyWorld extends EmbedWorld {
  /** As administrator, to take back what shows too much. */
  readonly client: MetabaseClient;
  readonly ledger: Ledger;
  readonly say: (line: string) => void;
  /** A municipality that exists, for what is locked to that of the viewer. */
  readonly sampleMunicipality: string;
}

/** A value that exists for every locked parameter. */
function ownValues({ parameters }: DashboardDefinition, sample: string): Record<string, string> {
  const locked = parameters.filter(({ lock }) => lock !== "NONE");
  return Object.fromEntries(locked.map(({ slug, defaultValue }) => [slug, defaultValue ?? sample]));
}

async function verifyCard(
  world: VerifyWorld,
  placed: PlacedCard,
  own: Readonly<Record<string, string>>,
): Promise<{ faults: string[]; isLeaking: boolean }> {
  const values = Object.fromEntries(Object.entries(own).map(([slug, value]) => [slug, [value]]));
  const answer = await askDashcard(world, await world.sign(placed.dashboard, values), placed);
  const locked = Object.keys(own);
  const leaks = locked.length === 0 ? [] : await checkIsolation(world, placed, locked, own);
  const refusal =
    answer.kind === "ROWS"
      ? []
      : [`geeft geen cijfers (${answer.status}): ${JSON.stringify(answer.body).slice(0, 200)}`];
  return { faults: [...refusal, ...leaks], isLeaking: leaks.length > 0 };
}

async function verifyDashboard(
  world: VerifyWorld,
  definition: DashboardDefinition,
  id: number,
): Promise<{ faults: string[]; cards: number }> {
  const path = `/api/dashboard/${id}`;
  const { dashcards } = await world.client.get(path, DASHBOARD_REPLY);
  const own = ownValues(definition, world.sampleMunicipality);
  const faults: string[] = [];
  let isLeaking = false;
  for (const { id: dashcard, card_id: card } of dashcards) {
    if (typeof card !== "number") continue;
    const verdict = await verifyCard(world, { dashboard: id, dashcard, card }, own);
    faults.push(...verdict.faults.map((fault) => `dashboard ${definition.slug}, kaart ${card} ${fault}`));
    isLeaking ||= verdict.isLeaking;
  }
  if (isLeaking) {
    await world.client.change("PUT", path, { enable_embedding: false }, z.unknown());
    faults.push(`dashboard ${definition.slug} is daarom ingetrokken`);
  }
  return { faults, cards: dashcards.length };
}

/**
 * Asks every card on every dashboard once, as a reader with a token does, and tries whether what is locked can be opened.
 * A dashboard that shows too much is taken back at once.
 * @throws MetabaseTrouble with everything that is wrong
 */
export async function verifyDashboards(
  world: VerifyWorld,
  definitions: readonly DashboardDefinition[],
): Promise<void> {
  const entries = await world.ledger.entries();
  const faults: string[] = [];
  let cards = 0;
  for (const definition of definitions) {
    const entry = entries.find(({ kind, key }) => kind === "dashboard" && key === definition.slug);
    if (typeof entry?.metabaseId !== "number") continue;
    const verdict = await verifyDashboard(world, definition, entry.metabaseId);
    faults.push(...verdict.faults);
    cards += verdict.cards;
  }
  if (faults.length > 0)
    throw new MetabaseTrouble(`Metabase toont niet wat het zou moeten:\n  ${faults.join("\n  ")}`);
  world.say(
    `Nagegaan: ${cards} kaarten op ${definitions.length} dashboards geven antwoord, en wat op slot zit blijft dicht.`,
  );
}
