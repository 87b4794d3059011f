import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { DashboardParameter } from "#schema/types/dashboards/dashboard-parameter.ts";
import { DashboardParameterOption } from "#schema/types/dashboards/dashboard-parameter-option.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { ContractParameter } from "./contract-dashboard.ts";
import { readOptions } from "./options.queries.ts";

@Resolver(() => DashboardParameter)
export class DashboardParameterResolver {
  @FieldResolver(() => [DashboardParameterOption], {
    description: "Keuzes: what may be chosen; none where the value is locked.",
  })
  options(
    @Root() { definition }: ContractParameter,
    @Ctx() { reports }: RequestContext,
  ): Promise<DashboardParameterOption[]> {
    return readOptions(reports, definition.options);
  }
}
