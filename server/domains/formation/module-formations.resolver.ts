import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { EffortShare } from "#schema/types/formation/effort-share.ts";
import { Formation } from "#schema/types/formation/formation.ts";
import { FormationStage } from "#schema/types/formation/formation-stage.ts";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import { effortSharesOfModule } from "./effort-share.loader.ts";
import { formationsOfFilter } from "./formation.loader.ts";
import type { FormationRow } from "./formation.queries.ts";

@Resolver(() => CooperationModule)
export class ModuleFormationsResolver {
  @FieldResolver(() => [Formation], { description: "Formaties of the module, every version." })
  formations(
    @Root() { code }: CooperationModuleRow,
    @Arg("year", () => Int, { nullable: true, description: "Jaar." }) year: number | null,
    @Arg("stage", () => FormationStage, { nullable: true, description: "Stadium." })
    stage: FormationStage | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<FormationRow[]> {
    return loaders.many(formationsOfFilter, { partnershipCode: null, moduleCode: code, year, stage });
  }

  @FieldResolver(() => [EffortShare], {
    description: "Inzet: how the hours of the module's teams were spread.",
  })
  effortShares(
    @Root() { code }: CooperationModuleRow,
    @Arg("year", () => Int, { nullable: true, description: "Jaar." }) year: number | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EffortShare[]> {
    return loaders.many(effortSharesOfModule, { moduleCode: code, year });
  }
}
