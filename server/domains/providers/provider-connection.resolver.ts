import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Observation } from "#schema/types/observations/observation.ts";
import { PageInfo } from "#schema/types/observations/page-info.ts";
import { Provider } from "#schema/types/providers/provider.ts";
import { ProviderConnection } from "#schema/types/providers/provider-connection.ts";
import { ProviderFilter } from "#schema/types/providers/provider-filter.ts";
import { ProviderOrder } from "#schema/types/providers/provider-order.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { checkPage, checkPeriod } from "./ask-page.ts";
import type { ProviderRow } from "./provider.queries.ts";
import {
  countOfProviders,
  infoOfProviderPage,
  type ProviderPageKey,
  providersOfPage,
  totalSpendOfProviders,
} from "./provider-page.loader.ts";
import { checkSpendIsSeen } from "./spend-is-seen.ts";

@Resolver(() => ProviderConnection)
export class ProviderConnectionResolver {
  @Query(() => ProviderConnection, {
    description:
      "Aanbieders in pages. The register is everyone's; figures and orders by figures are of what the viewer may see.",
  })
  providers(
    @Arg("filter", () => ProviderFilter, { nullable: true, description: "Keuze: only these." })
    filter: ProviderFilter | null,
    @Arg("orderBy", () => ProviderOrder, { nullable: true, description: "Volgorde; the default is by name." })
    orderBy: ProviderOrder | null,
    @Arg("first", () => Int, { nullable: true, description: "Aantal of a page: 1 to 1,000; default 50." })
    first: number | null,
    @Arg("after", () => String, {
      nullable: true,
      description: "Cursor: the `endCursor` of the page before.",
    })
    after: string | null,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: "Peildatum by which the default period is chosen; the default is today.",
    })
    asOf: string | null,
    @Ctx() { viewer, today }: RequestContext,
  ): ProviderPageKey {
    checkPage({ first: first ?? null, after: after ?? null, orderBy: orderBy ?? "NAME" });
    checkPeriod(filter?.period);
    checkSpendIsSeen(filter, viewer);
    return {
      filter: filter ?? null,
      orderBy: orderBy ?? null,
      first: first ?? null,
      after: after ?? null,
      asOf: asOf ?? today,
    };
  }

  @FieldResolver(() => [Provider], { description: "Aanbieders of this page." })
  nodes(@Root() page: ProviderPageKey, @Ctx() { loaders }: RequestContext): Promise<ProviderRow[]> {
    return loaders.many(providersOfPage, page);
  }

  @FieldResolver(() => PageInfo, { description: "Bladzijde: whether there is more." })
  pageInfo(@Root() page: ProviderPageKey, @Ctx() { loaders }: RequestContext): Promise<PageInfo | null> {
    return loaders.one(infoOfProviderPage, page);
  }

  @FieldResolver(() => Int, { description: "Totaal aantal aanbieders, over alle bladzijden." })
  async totalCount(
    @Root() page: ProviderPageKey,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number | null> {
    const counted = await loaders.one(countOfProviders, page);
    return counted?.total ?? null;
  }

  @FieldResolver(() => Observation, {
    description: "Omzet of all these providers together, over all pages, within the filter.",
  })
  totalSpend(@Root() page: ProviderPageKey, @Ctx() { loaders }: RequestContext): Promise<Observation | null> {
    return loaders.one(totalSpendOfProviders, page);
  }
}
