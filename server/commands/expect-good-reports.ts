import { faultInWords } from "#reports/definition/definition-fault.ts";
import { OperatorError } from "../config/operator-error.ts";
import { openDashboardsPool } from "../database/open-dashboards-pool.ts";
import { checkReports } from "../domains/reports/check/check-reports.ts";
import type { CommandContext } from "./command-context.ts";

/**
 * Reads every dashboard and tries its SQL on the views of the database.
 * @param url of the database
 * @throws OperatorError with a line for everything that is wrong
 */
export async function expectGoodReports(
  url: string,
  { projectFolder, say }: Pick<CommandContext, "projectFolder" | "say">,
): Promise<void> {
  const pool = openDashboardsPool(url, { poolSize: 1 });
  try {
    const { dashboards, tiles, faults } = await checkReports(pool, projectFolder);
    if (faults.length > 0) throw new OperatorError(faults.map(faultInWords).join("\n"));
    say(`In orde: ${String(dashboards)} dashboards met ${String(tiles)} tegels.`);
  } finally {
    await pool.end();
  }
}
