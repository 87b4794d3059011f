import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { EarlierVersion } from "#schema/types/providers/earlier-version.ts";
import { PerformanceIndicator } from "#schema/types/providers/performance-indicator.ts";
import { Product } from "#schema/types/providers/product.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { PerformanceIndicatorRow } from "./measurement.queries.ts";
import { earlierVersionsOfPerformanceIndicator, earlierVersionsOfProduct } from "./public-version.loader.ts";

const FIRST = { nullable: true, description: "Aantal; the default is 50." };

@Resolver(() => Product)
export class ProductVersionsResolver {
  @FieldResolver(() => [EarlierVersion], {
    description: "Eerdere versies of the product, as earlier deliveries said it; the last replaced first.",
  })
  earlierVersions(
    @Root() { code }: Product,
    @Arg("first", () => Int, FIRST) first: number | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EarlierVersion[]> {
    return loaders.many(earlierVersionsOfProduct, { code, first: first ?? null });
  }
}

@Resolver(() => PerformanceIndicator)
export class PerformanceIndicatorVersionsResolver {
  @FieldResolver(() => [EarlierVersion], {
    description: "Eerdere versies of the indicator and its target; the last replaced first.",
  })
  earlierVersions(
    @Root() { code }: PerformanceIndicatorRow,
    @Arg("first", () => Int, FIRST) first: number | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EarlierVersion[]> {
    return loaders.many(earlierVersionsOfPerformanceIndicator, { code, first: first ?? null });
  }
}
