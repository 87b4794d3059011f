import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import type { ParameterDefinition } from "#reports/definition/parameter-definition.ts";
import type { TileDefinition } from "#reports/definition/tile-definition.ts";
import type { DashboardForm, DashcardForm, ParameterForm, ValuesForm } from "../form/dashboard-form.ts";
import { inReadingOrder } from "../form/read-dashboard.ts";
import { OURS } from "../form/references.ts";
import { cardKey, parametersOfTile } from "./card-of-tile.ts";

/** Rows of the grid that the sentence about invented figures takes. */
const WARNING_HEIGHT = 2;

/** The key of the card whose rows are the values of a parameter. */
export function optionsKey(name: string): string {
  return `options/${name}`;
}

function valuesOf({ options }: ParameterDefinition): ValuesForm | null {
  if (options === null) return null;
  if (options.kind === "QUERY") return { kind: "CARD", card: optionsKey(options.name) };
  return { kind: "LIST", values: options.options.map(({ value, label }) => [value, label] as const) };
}

function parameterOf(parameter: ParameterDefinition): ParameterForm {
  const { slug, label, type, lock, defaultValue } = parameter;
  const isNumber = type === "year";
  // A locked value comes from the token only, so there is none to fall back on.
  const value = lock === "NONE" ? defaultValue : null;
  return {
    slug,
    label,
    type: isNumber ? "number/=" : "string/=",
    isRequired: value !== null,
    defaultValue: value !== null && isNumber ? Number(value) : value,
    values: lock === "NONE" ? valuesOf(parameter) : null,
  };
}

function dashcardOf(dashboard: DashboardDefinition, tile: TileDefinition, shift: number): DashcardForm {
  const card = cardKey(dashboard, tile);
  return {
    tab: dashboard.tabs.find(({ key }) => key === tile.tab)?.title ?? null,
    row: tile.place.row + shift,
    column: tile.place.column,
    width: tile.place.width,
    height: tile.place.height,
    card,
    settings: {},
    mappings: parametersOfTile(tile, dashboard.parameters)
      .map(({ slug }) => ({ slug, card, variable: slug }))
      .toSorted((one, other) => (one.slug < other.slug ? -1 : 1)),
  };
}

/** Invented figures say so on every tab, above everything else. */
function warningsOf({ fictional, tabs }: DashboardDefinition): DashcardForm[] {
  if (fictional === null) return [];
  const titles = tabs.length === 0 ? [null] : tabs.map(({ title }) => title);
  return titles.map((tab) => ({
    tab,
    row: 0,
    column: 0,
    width: 24,
    height: WARNING_HEIGHT,
    card: null,
    settings: {
      virtual_card: { name: null, display: "text", visualization_settings: {}, archived: false },
      text: `**Verzonnen cijfers.** ${fictional} bestaat niet.`,
    },
    mappings: [],
  }));
}

/** The dashboard that a file states; published, with what a viewer may not choose locked. */
export function dashboardOfDefinition(definition: DashboardDefinition): DashboardForm {
  const warnings = warningsOf(definition);
  const shift = warnings.length > 0 ? WARNING_HEIGHT : 0;
  const tabs = definition.tabs.map(({ title }) => title);
  const tiles = definition.tiles.map((tile) => dashcardOf(definition, tile, shift));
  const kinds = definition.parameters.map(({ slug, lock }) => [slug, lock === "NONE" ? "enabled" : "locked"]);
  return {
    name: definition.title,
    description: definition.description,
    width: "full",
    collection: OURS,
    parameters: definition.parameters.map(parameterOf),
    tabs,
    dashcards: inReadingOrder(tabs, [...warnings, ...tiles]),
    isArchived: false,
    isEmbedded: true,
    embeddingKinds: Object.fromEntries(kinds) as Record<string, string>,
  };
}
