import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { ParticipationCell } from "#schema/types/modules/participation-cell.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { moduleByCode } from "./cooperation-module.loader.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";

@Resolver(() => ParticipationCell)
export class ParticipationCellResolver {
  @FieldResolver(() => CooperationModule, { description: "Module or submodule of this cell." })
  module(
    @Root() cell: { moduleCode: string },
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return loaders.one(moduleByCode, { code: cell.moduleCode });
  }
}
