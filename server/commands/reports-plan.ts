import { Command } from "commander";
import { tellPlan } from "#reports/metabase/apply/apply-plan.ts";
import type { CommandContext } from "./command-context.ts";
import { planOf } from "./metabase-plan.ts";
import { withMetabase } from "./with-metabase.ts";

/** `reports plan`: says what `apply` would change in Metabase, and changes nothing. */
export function reportsPlanCommand(context: CommandContext): Command {
  return new Command("plan")
    .description("Zegt wat apply in Metabase zou veranderen; verandert niets.")
    .action(() =>
      withMetabase(context, async (workshop) => {
        tellPlan(await planOf(workshop), context.say);
      }),
    );
}
