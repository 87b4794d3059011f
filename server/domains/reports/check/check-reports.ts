import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pool } from "pg";
import type { DefinitionFault } from "#reports/definition/definition-fault.ts";
import { readDashboards } from "#reports/definition/read-dashboards.ts";
import { readYamlLines } from "#reports/definition/yaml-lines.ts";
import { checkOptions } from "./check-options.ts";
import { checkTile } from "./check-tile.ts";

/** How much was checked, and everything that is wrong with it. */
export interface CheckedReports {
  readonly dashboards: number;
  readonly tiles: number;
  readonly faults: readonly DefinitionFault[];
}

/**
 * Checks every dashboard: what its file says, and its SQL against the views as they are.
 * @param pool under the role of dashboards, so that what it may not read is refused here as it would be later
 */
export async function checkReports(pool: Pool, projectFolder: string): Promise<CheckedReports> {
  const { dashboards, faults } = readDashboards(projectFolder);
  const found: DefinitionFault[] = [...faults, ...(await checkOptions(pool, dashboards))];
  // The dashboards of one folder have the same tiles.
  const perFolder = new Map(dashboards.map((dashboard) => [dashboard.folder, dashboard]));
  let tiles = 0;
  for (const dashboard of perFolder.values()) {
    const file = join(projectFolder, "reports/dashboards", dashboard.folder, "dashboard.yml");
    const lines = readYamlLines(readFileSync(file, "utf8"));
    for (const tile of dashboard.tiles) found.push(...(await checkTile(pool, dashboard, tile, lines)));
    tiles += dashboard.tiles.length;
  }
  return { dashboards: dashboards.length, tiles, faults: found };
}
