import type { DashboardEmbed } from "#schema/types/dashboards/dashboard-embed.ts";
import type { Embed } from "../../embedding/embedding.ts";

/** Where a dashboard is shown from, in the words of the contract. What the portal draws may be framed by other sites. */
export function contractEmbed(slug: string, embed: Embed | null): DashboardEmbed {
  if (embed === null || embed.kind === "NATIVE")
    return { kind: "NATIVE", url: `/insluiten/${slug}`, reason: embed?.reason ?? null };
  const { kind, url, token, expiresAt } = embed;
  return { kind, url, token, expiresAt: expiresAt.toISOString() };
}
