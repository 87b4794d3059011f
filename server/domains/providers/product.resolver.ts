import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CareCategory } from "#schema/types/modules/care-category.ts";
import { Product } from "#schema/types/providers/product.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { CareCategoryRow } from "../modules/care-category.queries.ts";
import { productsOfCategory } from "./product.loader.ts";

@Resolver(() => CareCategory)
export class ProductsOfCategoryResolver {
  @FieldResolver(() => [Product], { description: "Producten that are delivered under it." })
  products(@Root() { code }: CareCategoryRow, @Ctx() { loaders }: RequestContext): Promise<Product[]> {
    return loaders.many(productsOfCategory, { careCategoryCode: code });
  }
}
