import { Command } from "commander";
import { openDatabase } from "../database/open-database.ts";
import type { CommandContext } from "./command-context.ts";
import { expectGoodReports } from "./expect-good-reports.ts";
import { expectNoDrift } from "./expect-no-drift.ts";
import { withCurrentDatabase } from "./with-current-database.ts";

async function checkFiles(context: CommandContext): Promise<void> {
  await using database = await openDatabase({ ...context, mayShare: true });
  await withCurrentDatabase(database.url, context, () => expectGoodReports(database.url, context));
}

/**
 * `reports check`: reads every dashboard and tries its SQL on the views of the database; where there is a Metabase,
 * then also compares what it holds.
 * @throws OperatorError with a line for everything that is wrong
 */
export function reportsCheckCommand(context: CommandContext): Command {
  return new Command("check")
    .description(
      "Controleert de dashboards: bestand, SQL, kolommen en parameters op slot; en Metabase, als die er is.",
    )
    .action(() => (context.environment.metabase === null ? checkFiles(context) : expectNoDrift(context)));
}
