import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Participation } from "#schema/types/modules/participation.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { moduleByCode } from "./cooperation-module.loader.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import type { ParticipationPeriodRow } from "./participation.queries.ts";

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => Municipality, { description: "Gemeente that takes part." })
  municipality(
    @Root() participation: ParticipationPeriodRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow | null> {
    return loaders.one(municipalityByCode, { code: participation.municipalityCode });
  }

  @FieldResolver(() => CooperationModule, { description: "Module or submodule that it takes part in." })
  module(
    @Root() participation: ParticipationPeriodRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return loaders.one(moduleByCode, { code: participation.moduleCode });
  }
}
