import { FieldResolver, Resolver, Root } from "type-graphql";
import { Dashboard } from "#schema/types/dashboards/dashboard.ts";
import { DashboardEmbed } from "#schema/types/dashboards/dashboard-embed.ts";

@Resolver(() => Dashboard)
export class DashboardEmbedResolver {
  @FieldResolver(() => DashboardEmbed, {
    description: "Insluiting: where this dashboard is embedded from.",
  })
  embed(@Root() { slug }: Dashboard): DashboardEmbed {
    return { kind: "NATIVE", url: `/insluiten/${slug}` };
  }
}
