import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Result } from "#schema/types/results/result.ts";
import { ResultKind } from "#schema/types/results/result-kind.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import { resultsOfFilter } from "./result.loader.ts";
import type { ResultRow } from "./result.queries.ts";

@Resolver(() => Result)
export class ResultResolver {
  @Query(() => [Result], {
    description:
      "Resultaten: targets and outcomes that are not split by municipality (placements, satisfaction, visits, caseload); filters that match nothing give none.",
  })
  results(
    @Arg("module", () => ID, { nullable: true, description: "Module: its code." }) module: string | null,
    @Arg("measure", () => ID, { nullable: true, description: "Maat: its code." }) measure: string | null,
    @Arg("year", () => Int, { nullable: true, description: "Jaar." }) year: number | null,
    @Arg("kind", () => ResultKind, { nullable: true, description: "Taakstelling, realisatie of ambitie." })
    kind: ResultKind | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ResultRow[]> {
    return loaders.many(resultsOfFilter, { moduleCode: module, measureCode: measure, year, kind });
  }

  @FieldResolver(() => CooperationModule, { description: "Module whose result it is." })
  module(
    @Root() { moduleCode }: ResultRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return loaders.one(moduleByCode, { code: moduleCode });
  }
}
