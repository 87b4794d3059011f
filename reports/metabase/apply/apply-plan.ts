import type { OpenMetabase } from "../client/sign-in.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { changeInWords } from "../plan/change.ts";
import type { Plan } from "../plan/make-plan.ts";

/** What is needed to carry out a plan. */
export interface ApplyWorld {
  readonly metabase: OpenMetabase;
  readonly ledger: Ledger;
  readonly say: (line: string) => void;
  readonly wait: () => Promise<unknown>;
}

/** Tells a plan to who is about to carry it out. */
export function tellPlan({ changes }: Plan, say: (line: string) => void): void {
  for (const change of changes) for (const line of changeInWords(change)) say(line);
  if (changes.length === 0) say("Metabase is zoals reports/dashboards het zegt.");
}

/**
 * Makes everything as it should be, one change after the other. What has been done stays done when one fails;
 * the next time only the rest is left.
 * @throws MetabaseTrouble
 */
export async function applyPlan(plan: Plan, { metabase, ledger, say, wait }: ApplyWorld): Promise<void> {
  const workplace = { ...metabase, ledger, wait, references: plan.references };
  for (const change of plan.changes) await change.run(workplace);
  if (plan.changes.length > 0) say(`Metabase is bijgewerkt: ${plan.changes.length} wijzigingen.`);
}
