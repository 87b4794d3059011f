import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Claim } from "#schema/types/results/claim.ts";
import { PerformanceAgreement } from "#schema/types/results/performance-agreement.ts";
import { Result } from "#schema/types/results/result.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import { claimsOfModule } from "./claim.loader.ts";
import { agreementsOfModule } from "./performance-agreement.loader.ts";
import type { PerformanceAgreementRow } from "./performance-agreement.queries.ts";
import { resultsOfFilter } from "./result.loader.ts";
import type { ResultRow } from "./result.queries.ts";

@Resolver(() => CooperationModule)
export class ModuleResultsResolver {
  @FieldResolver(() => [PerformanceAgreement], {
    description: "Prestatieafspraken, and what became of them.",
  })
  performanceAgreements(
    @Root() { code }: CooperationModuleRow,
    @Arg("year", () => Int, { nullable: true, description: "Jaar." }) year: number | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PerformanceAgreementRow[]> {
    return loaders.many(agreementsOfModule, { moduleCode: code, year });
  }

  @FieldResolver(() => [Result], { description: "Resultaten: targets and outcomes." })
  results(
    @Root() { code }: CooperationModuleRow,
    @Arg("year", () => Int, { nullable: true, description: "Jaar." }) year: number | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ResultRow[]> {
    return loaders.many(resultsOfFilter, { moduleCode: code, measureCode: null, year, kind: null });
  }

  @FieldResolver(() => [Claim], { description: "Beweringen of documents about the module." })
  claims(@Root() { code }: CooperationModuleRow, @Ctx() { loaders }: RequestContext): Promise<Claim[]> {
    return loaders.many(claimsOfModule, { moduleCode: code });
  }
}
