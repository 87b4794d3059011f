import { tellPlan } from "#reports/metabase/apply/apply-plan.ts";
import { OperatorError } from "../config/operator-error.ts";
import type { CommandContext } from "./command-context.ts";
import { planOf } from "./metabase-plan.ts";
import { withMetabase } from "./with-metabase.ts";

/**
 * Compares Metabase with the files, which are checked first.
 * @throws OperatorError when it differs, after telling in what
 */
export async function expectNoDrift(context: CommandContext): Promise<void> {
  await withMetabase(context, async (workshop) => {
    const plan = await planOf(workshop);
    tellPlan(plan, context.say);
    if (plan.changes.length > 0)
      throw new OperatorError(
        `Metabase wijkt op ${plan.changes.length} punten af van reports/dashboards: npm run reports -- apply brengt het in overeenstemming.`,
      );
  });
}
