import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { PerformanceAgreement } from "#schema/types/results/performance-agreement.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { userError } from "../../graphql/user-error.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import { agreementsOfModule } from "./performance-agreement.loader.ts";
import type { PerformanceAgreementRow } from "./performance-agreement.queries.ts";

@Resolver(() => PerformanceAgreement)
export class PerformanceAgreementResolver {
  @Query(() => [PerformanceAgreement], {
    description: "Prestatieafspraken of one module, and what became of them.",
  })
  async performanceAgreements(
    @Arg("module", () => ID, { description: "Module: its code." }) module: string,
    @Arg("year", () => Int, { nullable: true, description: "Jaar." }) year: number | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PerformanceAgreementRow[]> {
    const known = await loaders.one(moduleByCode, { code: module });
    if (!known) throw userError("NOT_FOUND", `Er is geen module met code «${module}».`);
    return loaders.many(agreementsOfModule, { moduleCode: module, year });
  }

  @FieldResolver(() => CooperationModule, { description: "Module that the agreement was made with." })
  module(
    @Root() row: PerformanceAgreementRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return loaders.one(moduleByCode, { code: row.moduleCode });
  }
}
