import { Arg, ID, Query, Resolver } from "type-graphql";
import { Audience } from "#schema/types/dashboards/audience.ts";
import { Dashboard } from "#schema/types/dashboards/dashboard.ts";
import { contractDashboard } from "./contract-dashboard.ts";
import { allDashboards, dashboardBySlug } from "./dashboard.registry.ts";

@Resolver(() => Dashboard)
export class DashboardResolver {
  @Query(() => [Dashboard], { description: "Dashboards, in the order in which they are listed." })
  dashboards(
    @Arg("audience", () => Audience, {
      nullable: true,
      description: "Doelgroep: only those that are written for it.",
    })
    audience: Audience | null,
  ): Dashboard[] {
    const asked = allDashboards().filter(({ audiences }) => audience == null || audiences.includes(audience));
    return asked.map(contractDashboard);
  }

  @Query(() => Dashboard, {
    nullable: true,
    description: "Dashboard by its address; null where there is none.",
  })
  dashboard(
    @Arg("slug", () => ID, { description: "Adres of the dashboard." }) slug: string,
  ): Dashboard | null {
    const definition = dashboardBySlug(slug);
    return definition && contractDashboard(definition);
  }
}
