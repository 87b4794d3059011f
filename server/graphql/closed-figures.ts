import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import { INDICATORS } from "../indicators/registry.ts";

/** Codes of the indicators about one provider. Their views are the ones that read closed tables: a test holds them to it. */
export const CLOSED_INDICATORS: ReadonlySet<string> = new Set(
  INDICATORS.filter(({ level }) => level === "PROVIDER").map(({ code }) => code),
);

const CLOSED_VIEWS = [...CLOSED_INDICATORS].map((code) => code.replaceAll("-", "_"));
const READS_CLOSED_VIEW = new RegExp(`\\bindicators\\.(${CLOSED_VIEWS.join("|")})\\b`, "i");

/** The tiles of a dashboard that show figures about one provider, as `mijn-gemeente/providers`. */
export function closedTilesOf({ slug, tiles }: Pick<DashboardDefinition, "slug" | "tiles">): string[] {
  return tiles.filter(({ sql }) => READS_CLOSED_VIEW.test(sql)).map(({ key }) => `${slug}/${key}`);
}
