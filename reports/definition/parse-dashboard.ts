import type { DashboardDefinition } from "./dashboard-definition.ts";
import { faultsOfDashboard } from "./dashboard-faults.ts";
import { DASHBOARD_FILE, type DashboardFile } from "./dashboard-file.ts";
import type { DefinitionFault } from "./definition-fault.ts";
import { issueInWords } from "./issue-in-words.ts";
import type { OptionSource } from "./parameter-definition.ts";
import { parametersOfFile } from "./parameters-of-file.ts";
import { parseTemplate } from "./template.rules.ts";
import type { TileDefinition } from "./tile-definition.ts";
import { tileOfFile } from "./tile-of-file.ts";
import { faultsOfVariables } from "./variable-faults.ts";
import { readYamlLines, type YamlLines } from "./yaml-lines.ts";

/** A folder of `reports/dashboards`, read but not understood yet. */
export interface DashboardFolder {
  readonly name: string;
  /** Seen from the project's folder: `reports/dashboards/wsp`. */
  readonly path: string;
  /** The text of `dashboard.yml`. */
  readonly text: string;
  /** The SQL by file name: `01-placements.sql`. */
  readonly sql: ReadonlyMap<string, string>;
}

/** The dashboards of a folder, or what is wrong with it; with a fault there are none. */
export interface ParsedDashboards {
  readonly dashboards: readonly DashboardDefinition[];
  readonly faults: readonly DefinitionFault[];
}

const NUMBERED = /^\d{2}-(.+)\.sql$/;

function isFile(
  value: unknown,
  lines: YamlLines,
  at: (line: number, sentence: string) => void,
): value is DashboardFile {
  for (const { line, message } of lines.errors) at(line, `Dit is geen YAML: ${message}`);
  if (lines.errors.length > 0) return false;
  const { success, error } = DASHBOARD_FILE.safeParse(value);
  for (const issue of error?.issues ?? []) {
    const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
    at(lines.lineOf(path), issueInWords(issue));
  }
  return success;
}

/** Reads the tiles with their SQL, and tells what is wrong with that, in the file where it is wrong. */
function readTiles(
  folder: DashboardFolder,
  file: DashboardFile,
  tell: (fault: DefinitionFault) => void,
): TileDefinition[] {
  return file.tiles.flatMap((tile) => {
    const name = [...folder.sql.keys()].find((one) => NUMBERED.exec(one)?.[1] === tile.key);
    const sql = name === undefined ? undefined : folder.sql.get(name);
    if (name === undefined || sql === undefined) return [];
    const path = `${folder.path}/${name}`;
    const { template, faults } = parseTemplate(sql);
    for (const { line, sentence } of faults) tell({ file: path, line, sentence });
    return [tileOfFile(tile, { file: path, sql, template })];
  });
}

function faultsOfFiles(
  { path, sql }: DashboardFolder,
  file: DashboardFile,
  lines: YamlLines,
): DefinitionFault[] {
  const keys = [...sql.keys()].map((name) => NUMBERED.exec(name)?.[1] ?? null);
  const missing = file.tiles.flatMap(({ key }, index) =>
    keys.includes(key)
      ? []
      : [
          {
            file: `${path}/dashboard.yml`,
            line: lines.lineOf(["tiles", index, "key"]),
            sentence: `Bij de tegel ${key} hoort een bestand met SQL dat 01-${key}.sql heet, met een ander nummer mag ook.`,
          },
        ],
  );
  const unused = [...sql.keys()].flatMap((name, index) =>
    file.tiles.some(({ key }) => key === keys[index])
      ? []
      : [
          {
            file: `${path}/${name}`,
            line: 1,
            sentence: `Geen tegel van dashboard.yml gebruikt ${name}: haal het weg, of verbeter zijn naam.`,
          },
        ],
  );
  return [...missing, ...unused];
}

function instancesOf(
  file: DashboardFile,
  folder: string,
): { slug: string; name: string; fixed: Record<string, string> }[] {
  const { instances } = file;
  if (!instances) return [{ slug: folder, name: "", fixed: {} }];
  return instances.of.map(({ slug, name, value }) => ({
    slug,
    name,
    fixed: { [instances.parameter]: value },
  }));
}

/** The dashboards that a folder states: one, or one for each of its instances. */
export function parseDashboard(
  folder: DashboardFolder,
  queries: ReadonlyMap<string, OptionSource>,
): ParsedDashboards {
  const lines = readYamlLines(folder.text);
  const faults: DefinitionFault[] = [];
  const yaml = `${folder.path}/dashboard.yml`;
  const at = (line: number, sentence: string): void => void faults.push({ file: yaml, line, sentence });
  if (!isFile(lines.value, lines, at)) return { dashboards: [], faults };
  const file = DASHBOARD_FILE.parse(lines.value);
  for (const { path, sentence } of faultsOfDashboard(file)) at(lines.lineOf(path), sentence);
  for (const [index, { options }] of (file.parameters ?? []).entries()) {
    if (typeof options === "string" && !queries.has(options))
      at(
        lines.lineOf(["parameters", index, "options"]),
        `De vraag reports/options/${options}.sql bestaat niet.`,
      );
  }
  faults.push(...faultsOfFiles(folder, file, lines));
  const tiles = readTiles(folder, file, (fault) => void faults.push(fault));
  const dashboards = instancesOf(file, folder.name).map(({ slug, name, fixed }) => ({
    slug,
    folder: folder.name,
    title: file.title.replaceAll("{name}", name),
    description: file.description.replaceAll("{name}", name),
    audiences: file.audience,
    position: file.position,
    fictional: file.fictional ?? null,
    parameters: parametersOfFile(file.parameters ?? [], queries, fixed),
    tabs: file.tabs ?? [],
    tiles,
  }));
  for (const tile of tiles) {
    for (const { line, sentence } of faultsOfVariables(tile.template, dashboards[0]?.parameters ?? []))
      faults.push({ file: tile.file, line, sentence });
  }
  return { dashboards: faults.length > 0 ? [] : dashboards, faults };
}
