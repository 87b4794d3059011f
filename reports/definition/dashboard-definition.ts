import type { AudienceCode } from "./audience.ts";
import type { ParameterDefinition } from "./parameter-definition.ts";
import type { TileDefinition } from "./tile-definition.ts";

/** Tabblad: tiles that are shown together. */
export interface TabDefinition {
  readonly key: string;
  readonly title: string;
}

/** A dashboard as its file states it: `reports/dashboards/<folder>/dashboard.yml`. */
export interface DashboardDefinition {
  /** Its address: `wsp`, or `raad-arnhem` where one folder makes a dashboard for each council. */
  readonly slug: string;
  /** The folder that it is read from, within `reports/dashboards`. */
  readonly folder: string;
  readonly title: string;
  readonly description: string;
  readonly audiences: readonly AudienceCode[];
  /** Where it stands in a list: low comes first. */
  readonly position: number;
  /** What of it is invented, as the subject of "… bestaat niet"; null where nothing is. */
  readonly fictional: string | null;
  readonly parameters: readonly ParameterDefinition[];
  /** None where all tiles stand on one page. */
  readonly tabs: readonly TabDefinition[];
  readonly tiles: readonly TileDefinition[];
}
