import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CareCategory } from "#schema/types/modules/care-category.ts";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { careCategoriesOfModule } from "./care-category.loader.ts";
import type { CareCategoryRow } from "./care-category.queries.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";

@Resolver(() => CooperationModule)
export class CareCategoryResolver {
  @FieldResolver(() => [CareCategory], { description: "Zorgvormen that the module buys, by name." })
  careCategories(
    @Root() { code }: CooperationModuleRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CareCategoryRow[]> {
    return loaders.many(careCategoriesOfModule, { moduleCode: code });
  }
}
