import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DashboardDefinition } from "./dashboard-definition.ts";
import type { DefinitionFault } from "./definition-fault.ts";
import type { OptionSource } from "./parameter-definition.ts";
import { type DashboardFolder, type ParsedDashboards, parseDashboard } from "./parse-dashboard.ts";

/** A query of `reports/options`: `mgr-municipalities.sql` gives `value` and `label`. */
function readOptionQueries(projectFolder: string): Map<string, OptionSource> {
  const path = "reports/options";
  const files = existsSync(join(projectFolder, path))
    ? readdirSync(join(projectFolder, path)).toSorted()
    : [];
  return new Map(
    files
      .filter((file) => file.endsWith(".sql"))
      .map((file) => {
        const name = file.slice(0, -".sql".length);
        const sql = readFileSync(join(projectFolder, path, file), "utf8");
        return [name, { kind: "QUERY", name, file: `${path}/${file}`, sql }];
      }),
  );
}

function readFolder(projectFolder: string, name: string): DashboardFolder {
  const path = `reports/dashboards/${name}`;
  const folder = join(projectFolder, path);
  const file = join(folder, "dashboard.yml");
  const sqlFiles = readdirSync(folder)
    .filter((one) => one.endsWith(".sql"))
    .toSorted();
  return {
    name,
    path,
    text: existsSync(file) ? readFileSync(file, "utf8") : "",
    sql: new Map(sqlFiles.map((one) => [one, readFileSync(join(folder, one), "utf8")])),
  };
}

function slugsTwice(dashboards: readonly DashboardDefinition[]): DefinitionFault[] {
  return dashboards.flatMap(({ slug, folder }, index) => {
    const earlier = dashboards.slice(0, index).find((other) => other.slug === slug);
    const file = `reports/dashboards/${folder}/dashboard.yml`;
    return earlier
      ? [{ file, line: 1, sentence: `Het dashboard ${slug} is er al in de map ${earlier.folder}.` }]
      : [];
  });
}

/**
 * Every dashboard of `reports/dashboards`, in the order in which they are listed, and everything that is wrong with them.
 * @param projectFolder the folder that holds `reports`
 */
export function readDashboards(projectFolder: string): ParsedDashboards {
  const queries = readOptionQueries(projectFolder);
  const folders = readdirSync(join(projectFolder, "reports/dashboards"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const parsed = folders.map((name) => parseDashboard(readFolder(projectFolder, name), queries));
  const dashboards = parsed
    .flatMap((one) => one.dashboards)
    .toSorted((one, other) => one.position - other.position || (one.title < other.title ? -1 : 1));
  return { dashboards, faults: [...parsed.flatMap((one) => one.faults), ...slugsTwice(dashboards)] };
}
