import { embeddingFlagOf, type ServerVersion } from "../client/server-version.ts";
import { MUNICIPALITY_MAP } from "../target/visualization.ts";
import type { Foundation } from "./foundation.ts";

const FORMATTING = {
  "type/Number": { number_separators: ",." },
  "type/Currency": { currency: "EUR", currency_style: "symbol" },
  "type/Temporal": { date_style: "D MMMM, YYYY", time_style: "HH:mm" },
};

function mapSetting(url: string): Record<string, unknown> {
  return {
    [MUNICIPALITY_MAP]: {
      name: "Nederlandse gemeenten",
      url,
      region_key: "statcode",
      region_name: "statnaam",
    },
  };
}

/** The key of the setting that is a secret, and therefore never comes back whole. */
export const SECRET_SETTING = "embedding-secret-key";

/** The setting that holds maps; there may be others beside ours. */
export const MAP_SETTING = "custom-geojson";

/** What the settings of a Metabase should be, by name, in the order in which they are written. */
export function settingsOfFoundation(
  { siteUrl, embeddingSecret, mapUrl }: Foundation,
  version: ServerVersion,
): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ["site-url", siteUrl],
    ["site-locale", "nl"],
    ["report-timezone", "Europe/Amsterdam"],
    ["start-of-week", "monday"],
    ["custom-formatting", FORMATTING],
    ["enable-public-sharing", false],
    ["anon-tracking-enabled", false],
    ["check-for-updates", false],
    ...(mapUrl === null ? [] : [[MAP_SETTING, mapSetting(mapUrl)] as const]),
    ...(embeddingSecret === null ? [] : [[SECRET_SETTING, embeddingSecret] as const]),
    [embeddingFlagOf(version), embeddingSecret !== null],
  ]);
}
