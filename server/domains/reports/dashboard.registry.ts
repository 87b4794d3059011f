import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import { faultInWords } from "#reports/definition/definition-fault.ts";
import { readDashboards } from "#reports/definition/read-dashboards.ts";
import { OperatorError } from "../../config/operator-error.ts";
import { findProjectFolder } from "../../config/project-folder.ts";

let known: readonly DashboardDefinition[] | null = null;

/**
 * Every dashboard, in the order in which they are listed. Read once, when it is first asked for; not when this file is loaded,
 * so that `reports check` can tell what is wrong with them.
 * @throws OperatorError with every fault
 */
export function allDashboards(): readonly DashboardDefinition[] {
  if (known === null) {
    const { dashboards, faults } = readDashboards(findProjectFolder(import.meta.dirname));
    if (faults.length > 0) throw new OperatorError(faults.map(faultInWords).join("\n"));
    known = dashboards;
  }
  return known;
}

/** The dashboard with this address, or null. */
export function dashboardBySlug(slug: string): DashboardDefinition | null {
  return allDashboards().find((dashboard) => dashboard.slug === slug) ?? null;
}
