import { Command } from "commander";
import type { CommandContext } from "./command-context.ts";
import { reportsApplyCommand } from "./reports-apply.ts";
import { reportsCheckCommand } from "./reports-check.ts";
import { reportsPlanCommand } from "./reports-plan.ts";
import { reportsPullCommand } from "./reports-pull.ts";

/** `reports`: everything that is done with dashboards as files. */
export function reportsCommand(context: CommandContext): Command {
  return new Command("reports")
    .description("Werkt met de dashboards van reports/dashboards.")
    .addCommand(reportsCheckCommand(context))
    .addCommand(reportsPlanCommand(context))
    .addCommand(reportsApplyCommand(context))
    .addCommand(reportsPullCommand(context));
}
