import type { CardForm } from "../form/card-form.ts";
import type { DashboardForm } from "../form/dashboard-form.ts";

/** What a Metabase should hold of ours; everything in our own forms, by key. */
export interface Target {
  /** By key: `wsp/placements-latest`, or `options/mgr-municipalities`. */
  readonly cards: ReadonlyMap<string, CardForm>;
  /** By slug. */
  readonly dashboards: ReadonlyMap<string, DashboardForm>;
}
