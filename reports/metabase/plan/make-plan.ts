import type { OpenMetabase } from "../client/sign-in.ts";
import type { Foundation } from "../foundation/foundation.ts";
import { planCollection } from "../foundation/plan-collection.ts";
import { planDatabase } from "../foundation/plan-database.ts";
import { planSettings } from "../foundation/plan-settings.ts";
import { settingsOfFoundation } from "../foundation/settings-of-foundation.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Target } from "../target/target.ts";
import type { Change, Workplace } from "./change.ts";
import { planCards } from "./plan-cards.ts";
import { planDashboards } from "./plan-dashboards.ts";
import { planRemovals } from "./plan-removals.ts";

/** Everything that is not as it should be, in the order in which it is made so. */
export interface Plan {
  readonly changes: readonly Change[];
  /** The numbers that are known already. */
  readonly references: Workplace["references"];
}

/** Compares a Metabase with what it should hold. Only reads. */
export async function makePlan(
  { client, version }: OpenMetabase,
  foundation: Foundation,
  target: Target,
  ledger: Ledger,
): Promise<Plan> {
  const entries = await ledger.entries();
  const settings = await planSettings(client, settingsOfFoundation(foundation, version), entries);
  const database = await planDatabase(client, foundation.figures, entries);
  const collection = await planCollection(client, entries);
  const references = { database: database.id, collection: collection.id, cards: new Map<string, number>() };
  const cards = await planCards(client, target.cards, entries, references);
  const dashboards = await planDashboards(client, target.dashboards, entries, references);
  const removals = await planRemovals(client, target, entries);
  return {
    references,
    changes: [...settings, ...database.changes, ...collection.changes, ...cards, ...dashboards, ...removals],
  };
}
