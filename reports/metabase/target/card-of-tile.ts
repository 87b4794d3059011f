import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import type { ParameterDefinition } from "#reports/definition/parameter-definition.ts";
import { variablesOf } from "#reports/definition/template.rules.ts";
import type { TileDefinition } from "#reports/definition/tile-definition.ts";
import type { CardForm, TagForm } from "../form/card-form.ts";
import { OURS } from "../form/references.ts";
import { visualizationOf } from "./visualization.ts";

/** The key of the card of a tile: every dashboard has cards of its own. */
export function cardKey(
  { slug }: Pick<DashboardDefinition, "slug">,
  { key }: Pick<TileDefinition, "key">,
): string {
  return `${slug}/${key}`;
}

/** The parameters that a tile's SQL uses. */
export function parametersOfTile(
  { template }: Pick<TileDefinition, "template">,
  parameters: readonly ParameterDefinition[],
): ParameterDefinition[] {
  const used = new Set(variablesOf(template).map(({ name }) => name));
  return parameters.filter(({ slug }) => used.has(slug));
}

/** A locked variable is required and has no default: without a value nothing is shown, instead of everything. */
function tagOf({ slug, label, type, lock }: ParameterDefinition): TagForm {
  return {
    name: slug,
    label,
    type: type === "year" ? "number" : "text",
    isRequired: lock !== "NONE",
    defaultValue: null,
  };
}

function descriptionOf({ note, source, empty }: TileDefinition): string {
  return [note, `Bron: ${source}`, `Leeg? ${empty}`].filter((part) => part !== null).join("\n\n");
}

/** The card that shows a tile. */
export function cardOfTile(dashboard: DashboardDefinition, tile: TileDefinition, hasMap: boolean): CardForm {
  const tags = parametersOfTile(tile, dashboard.parameters).map(tagOf);
  return {
    name: tile.title,
    description: descriptionOf(tile),
    ...visualizationOf(tile, hasMap),
    sql: tile.sql,
    tags: tags.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    database: OURS,
    collection: OURS,
    isArchived: false,
  };
}
