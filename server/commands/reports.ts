import { Command } from "commander";
import type { CommandContext } from "./command-context.ts";
import { reportsCheckCommand } from "./reports-check.ts";

/** `reports`: everything that is done with dashboards as files. */
export function reportsCommand(context: CommandContext): Command {
  return new Command("reports")
    .description("Werkt met de dashboards van reports/dashboards.")
    .addCommand(reportsCheckCommand(context));
}
