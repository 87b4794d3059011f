import { Command } from "commander";
import { faultInWords } from "#reports/definition/definition-fault.ts";
import { OperatorError } from "../config/operator-error.ts";
import { openDatabase } from "../database/open-database.ts";
import { openReportsPool } from "../database/open-reports-pool.ts";
import { checkReports } from "../domains/reports/check/check-reports.ts";
import type { CommandContext } from "./command-context.ts";
import { withCurrentDatabase } from "./with-current-database.ts";

/**
 * `reports check`: reads every dashboard and tries its SQL on the views of the database.
 * @throws OperatorError with a line for everything that is wrong
 */
export function reportsCheckCommand(context: CommandContext): Command {
  return new Command("check")
    .description("Controleert de dashboards: bestand, SQL, kolommen en parameters op slot.")
    .action(async () => {
      await using database = await openDatabase({ ...context, mayShare: true });
      await withCurrentDatabase(database.url, context, () => Promise.resolve());
      const pool = openReportsPool(database.url, { poolSize: 1 });
      try {
        const { dashboards, tiles, faults } = await checkReports(pool, context.projectFolder);
        if (faults.length > 0) throw new OperatorError(faults.map(faultInWords).join("\n"));
        context.say(`In orde: ${String(dashboards)} dashboards met ${String(tiles)} tegels.`);
      } finally {
        await pool.end();
      }
    });
}
