import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import type { CardForm } from "../form/card-form.ts";
import { OURS } from "../form/references.ts";
import { cardKey, cardOfTile } from "./card-of-tile.ts";
import { dashboardOfDefinition, optionsKey } from "./dashboard-of-definition.ts";
import type { Target } from "./target.ts";

function optionCard(name: string, sql: string): CardForm {
  return {
    name: `Keuzelijst ${name}`,
    description: "De waarden waaruit een lezer kiest.",
    display: "table",
    sql,
    tags: [],
    settings: {},
    database: OURS,
    collection: OURS,
    isArchived: false,
  };
}

function* cardsOf(dashboard: DashboardDefinition, hasMap: boolean): Generator<readonly [string, CardForm]> {
  for (const { options, lock } of dashboard.parameters)
    if (options?.kind === "QUERY" && lock === "NONE")
      yield [optionsKey(options.name), optionCard(options.name, options.sql)];
  for (const tile of dashboard.tiles) yield [cardKey(dashboard, tile), cardOfTile(dashboard, tile, hasMap)];
}

/**
 * What Metabase should hold for these dashboards.
 * @param hasMap whether that Metabase was given a map of municipalities
 */
export function targetOfDefinitions(dashboards: readonly DashboardDefinition[], hasMap: boolean): Target {
  return {
    cards: new Map(dashboards.flatMap((dashboard) => [...cardsOf(dashboard, hasMap)])),
    dashboards: new Map(dashboards.map((dashboard) => [dashboard.slug, dashboardOfDefinition(dashboard)])),
  };
}
