import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IndicatorDefinition } from "./indicator-definition.ts";
import { parseIndicator } from "./parse-indicator.ts";
import { SUPPORTING_VIEWS } from "./supporting-views.ts";

function named(files: readonly string[], ending: string): string[] {
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();
}

/** Throws when any of `codes` stands, or does not stand, among `others`. */
function expectEach(
  codes: readonly string[],
  others: readonly string[],
  isThere: boolean,
  rule: string,
): void {
  const wrong = codes.filter((code) => others.includes(code) !== isThere);
  if (wrong.length > 0) throw new Error(`${rule}, but got: ${wrong.join(", ")}`);
}

/**
 * The indicators of a folder, by code: each a view in SQL and a definition in YAML.
 * @param folder `server/indicators` of the project
 * @throws Error naming the files that are wrong or that miss their other half
 */
export function readIndicators(folder: string): IndicatorDefinition[] {
  const files = readdirSync(folder);
  const views = named(files, ".sql");
  const definitions = named(files, ".yml");
  expectEach(SUPPORTING_VIEWS, views, true, "A supporting view has an SQL file in server/indicators");
  expectEach(
    SUPPORTING_VIEWS,
    definitions,
    false,
    "A supporting view has no definition in server/indicators",
  );
  expectEach(definitions, views, true, "A definition in server/indicators has an SQL file beside it");
  expectEach(
    views,
    [...definitions, ...SUPPORTING_VIEWS],
    true,
    "A view of server/indicators has a definition beside it, or is listed in supporting-views.ts",
  );
  return definitions.map((code) => parseIndicator(code, readFileSync(join(folder, `${code}.yml`), "utf8")));
}
