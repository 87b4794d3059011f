import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Dashboard } from "#schema/types/dashboards/dashboard.ts";
import { DashboardEmbed } from "#schema/types/dashboards/dashboard-embed.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { contractEmbed } from "./contract-embed.ts";
import { dashboardBySlug } from "./dashboard.registry.ts";

@Resolver(() => Dashboard)
export class DashboardEmbedResolver {
  @FieldResolver(() => DashboardEmbed, {
    description: "Insluiting: where this dashboard is embedded from, with a token for who asks.",
  })
  async embed(
    @Root() { slug }: Dashboard,
    @Ctx() { embedding, viewer, reader }: RequestContext,
  ): Promise<DashboardEmbed> {
    const definition = dashboardBySlug(slug);
    return contractEmbed(slug, definition && (await embedding.embed(definition, { viewer, reader })));
  }
}
