import { type CompiledSql, compileTemplate } from "./compile-template.rules.ts";
import type { ParameterDefinition } from "./parameter-definition.ts";
import type { TileDefinition } from "./tile-definition.ts";

/** What each parameter is in SQL: a year an integer, the rest text. */
export function sqlTypesOf(parameters: readonly ParameterDefinition[]): Record<string, "integer" | "text"> {
  return Object.fromEntries(parameters.map(({ slug, type }) => [slug, type === "year" ? "integer" : "text"]));
}

/**
 * The SQL of a tile for settled values: text with `$1`, `$2`, … and the values in that order.
 * @param values by parameter; null where there is none
 */
export function compileTile(
  { template }: Pick<TileDefinition, "template">,
  parameters: readonly ParameterDefinition[],
  values: Readonly<Record<string, string | null>>,
): CompiledSql {
  return compileTemplate(template, sqlTypesOf(parameters), values);
}
