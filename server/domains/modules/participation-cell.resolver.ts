import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Participation } from "#schema/types/modules/participation.ts";
import { ParticipationCell } from "#schema/types/modules/participation-cell.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { moduleByCode } from "./cooperation-module.loader.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import { participationByKey } from "./participation.loader.ts";
import type { ParticipationPeriodRow } from "./participation.queries.ts";
import type { MatrixCellRow } from "./participation-matrix.queries.ts";

@Resolver(() => ParticipationCell)
export class ParticipationCellResolver {
  @FieldResolver(() => CooperationModule, { description: "Module or submodule of this cell." })
  module(
    @Root() cell: MatrixCellRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return loaders.one(moduleByCode, { code: cell.moduleCode });
  }

  @FieldResolver(() => Participation, {
    nullable: true,
    description: "Deelname: since when, and how we know it; null where it does not take part.",
  })
  participation(
    @Root() { municipalityCode, moduleCode, validFrom }: MatrixCellRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ParticipationPeriodRow | null> | null {
    return validFrom === null
      ? null
      : loaders.one(participationByKey, { municipalityCode, moduleCode, validFrom });
  }
}
