import { Ctx, Query, Resolver } from "type-graphql";
import { FigureScope } from "#schema/types/providers/figure-scope.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { figureScope } from "./scope.loader.ts";

@Resolver(() => FigureScope)
export class FigureScopeResolver {
  @Query(() => FigureScope, {
    description:
      "Bereik: of which municipalities the viewer sees figures about providers. An empty list means nothing without it.",
  })
  figureScope(@Ctx() { loaders }: RequestContext): Promise<FigureScope | null> {
    return loaders.one(figureScope, {});
  }
}
