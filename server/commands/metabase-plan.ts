import { makePlan, type Plan } from "#reports/metabase/plan/make-plan.ts";
import { targetOfDefinitions } from "#reports/metabase/target/target-of-definitions.ts";
import type { MetabaseWorkshop } from "./with-metabase.ts";

/** What is not in Metabase as our files say. Only reads. */
export function planOf({ metabase, foundation, definitions, ledger }: MetabaseWorkshop): Promise<Plan> {
  return makePlan(metabase, foundation, targetOfDefinitions(definitions, foundation.mapUrl !== null), ledger);
}
