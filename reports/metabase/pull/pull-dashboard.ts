import { stringify } from "yaml";
import type { MetabaseClient } from "../client/metabase-client.ts";
import { MetabaseTrouble } from "../client/metabase-trouble.ts";
import { DASHBOARD_REPLY, type DashboardReply, type DashcardReply } from "../form/read-dashboard.ts";
import { parameterFileOf, variableOf } from "./parameter-file.ts";
import { type PulledCard, pullCard } from "./pulled-card.ts";
import { keyOf, sentenceOf, tileFileOf } from "./tile-file.ts";

/** The files of a dashboard, by name: `dashboard.yml` and the SQL of its tiles. */
export type PulledFiles = ReadonlyMap<string, string>;

interface PulledTile {
  readonly key: string;
  readonly tab: string | null;
  readonly dashcard: DashcardReply;
  readonly card: PulledCard;
}

/** Where a pulled dashboard stands in the list, until someone decides. */
const LAST = 900;

/** In our files a variable is called as its parameter; in Metabase they may differ, and the mapping knows. */
function renameVariables(
  sql: string,
  { parameter_mappings: mappings }: DashcardReply,
  { parameters }: DashboardReply,
): string {
  return sql.replace(/\{\{\s*([^}\s]+)\s*\}\}/g, (_, tag: string) => {
    const mapping = mappings.find(({ target }) =>
      JSON.stringify(target).includes(JSON.stringify(["template-tag", tag])),
    );
    const parameter = parameters?.find(({ id }) => id === mapping?.parameter_id);
    return `{{${variableOf(parameter?.slug ?? tag)}}}`;
  });
}

function tabsOf({ tabs }: DashboardReply): Map<number, { key: string; title: string }> {
  // One tab is none: our files have two or more.
  if (!tabs || tabs.length < 2) return new Map();
  return new Map(tabs.map(({ id, name }) => [id, { key: keyOf(name), title: name }]));
}

/** @throws MetabaseTrouble for what our files can't say, all of it at once */
function expectSayable(tiles: readonly PulledTile[]): void {
  const faults = tiles.flatMap(({ card: { name, sql, fieldFilters } }) => [
    ...(sql === null ? [`kaart «${name}» is geen SQL: zet haar in Metabase eerst om naar SQL`] : []),
    ...fieldFilters.map(
      (tag) => `kaart «${name}» heeft veldfilter {{${tag}}}: maak er een gewone variabele van`,
    ),
  ]);
  if (faults.length > 0)
    throw new MetabaseTrouble(`Dit dashboard past nog niet in bestanden:\n  ${faults.join("\n  ")}`);
}

async function readTiles(client: MetabaseClient, dashboard: DashboardReply): Promise<PulledTile[]> {
  const tabs = tabsOf(dashboard);
  const tiles: PulledTile[] = [];
  for (const dashcard of dashboard.dashcards) {
    if (typeof dashcard.card_id !== "number") continue;
    const card = await pullCard(client, dashcard.card_id);
    const name = keyOf(card.name);
    const same = tiles.filter(({ key }) => key === name || key.startsWith(`${name}-`)).length;
    const tab = tabs.get(dashcard.dashboard_tab_id ?? 0)?.key ?? null;
    tiles.push({ key: same === 0 ? name : `${name}-${same + 1}`, tab, dashcard, card });
  }
  return tiles;
}

function yamlOf(dashboard: DashboardReply, tiles: readonly PulledTile[]): string {
  const kinds = dashboard.embedding_params ?? {};
  const parameters = (dashboard.parameters ?? []).map((parameter) =>
    parameterFileOf(parameter, kinds[parameter.slug]),
  );
  const tabs = [...tabsOf(dashboard).values()];
  return stringify(
    {
      title: dashboard.name,
      description: sentenceOf(dashboard.description ?? dashboard.name),
      audience: ["ANALYST"],
      position: LAST,
      ...(parameters.length > 0 && { parameters }),
      ...(tabs.length > 0 && { tabs }),
      tiles: tiles.map(({ key, tab, dashcard, card }) => tileFileOf(key, tab, dashcard, card)),
    },
    { lineWidth: 0 },
  );
}

/**
 * Makes files of a dashboard that somebody made by hand, so that it can be reviewed and kept as ours are.
 * @param id its number in Metabase
 * @throws MetabaseTrouble when it is not there, or holds what our files can't say
 */
export async function pullDashboard(client: MetabaseClient, id: number): Promise<PulledFiles> {
  const dashboard = await client.find(`/api/dashboard/${id}`, DASHBOARD_REPLY);
  if (!dashboard) throw new MetabaseTrouble(`Metabase op ${client.origin} heeft geen dashboard ${id}.`);
  const tiles = await readTiles(client, dashboard);
  expectSayable(tiles);
  const sql = tiles.map(({ key, dashcard, card }, index): [string, string] => [
    `${String(index + 1).padStart(2, "0")}-${key}.sql`,
    `-- ${key}: ${card.name}\n${renameVariables(card.sql ?? "", dashcard, dashboard).trim()}\n`,
  ]);
  return new Map([["dashboard.yml", yamlOf(dashboard, tiles)], ...sql]);
}
