import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Formation } from "#schema/types/formation/formation.ts";
import { FormationPost } from "#schema/types/formation/formation-post.ts";
import { FormationStage } from "#schema/types/formation/formation-stage.ts";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import { formationsOfFilter } from "./formation.loader.ts";
import type { FormationRow } from "./formation.queries.ts";
import { postsOfFormation } from "./formation-post.loader.ts";

@Resolver(() => Formation)
export class FormationResolver {
  @Query(() => [Formation], {
    description: "Formaties: every version that the sources print; filters that match nothing give none.",
  })
  formations(
    @Arg("partnership", () => ID, { nullable: true, description: "Samenwerkingsverband: its code." })
    partnership: string | null,
    @Arg("module", () => ID, { nullable: true, description: "Module: its code." }) module: string | null,
    @Arg("year", () => Int, { nullable: true, description: "Jaar." }) year: number | null,
    @Arg("stage", () => FormationStage, { nullable: true, description: "Stadium." })
    stage: FormationStage | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<FormationRow[]> {
    return loaders.many(formationsOfFilter, {
      partnershipCode: partnership,
      moduleCode: module,
      year,
      stage,
    });
  }

  @FieldResolver(() => CooperationModule, { description: "Module whose staff it is." })
  module(
    @Root() { moduleCode }: FormationRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return loaders.one(moduleByCode, { code: moduleCode });
  }

  @FieldResolver(() => [FormationPost], { description: "Formatieplaatsen, in the order of the source." })
  posts(@Root() { id }: FormationRow, @Ctx() { loaders }: RequestContext): Promise<FormationPost[]> {
    return loaders.many(postsOfFormation, { formationKey: id });
  }
}
