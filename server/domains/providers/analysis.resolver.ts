import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { CareCategory } from "#schema/types/modules/care-category.ts";
import { ConcentrationStep } from "#schema/types/providers/concentration-step.ts";
import { IndicatorsMetShare } from "#schema/types/providers/indicators-met-share.ts";
import { StatementTimeliness } from "#schema/types/providers/statement-timeliness.ts";
import { TalksCoverage } from "#schema/types/providers/talks-coverage.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { careCategoryByCode } from "../modules/care-category.loader.ts";
import type { CareCategoryRow } from "../modules/care-category.queries.ts";
import {
  concentrationOfModule,
  indicatorsMetOfModule,
  talksCoverageOfModule,
  timelinessOfModule,
} from "./analysis.loader.ts";
import { AS_OF, keyOfModulePeriod, MODULE, PERIOD } from "./analysis-arguments.ts";
import type { IndicatorsMetRow } from "./quality.queries.ts";

/** Questions about the providers of a module together; each reads rollups, of what the viewer may see. */
@Resolver(() => IndicatorsMetShare)
export class AnalysisResolver {
  @Query(() => TalksCoverage, {
    nullable: true,
    description: "Dekking van de omzet by the providers in talks, against the norm of 85 per cent.",
  })
  talksCoverage(
    @Arg("module", () => ID, MODULE) module: string,
    @Arg("period", () => String, PERIOD) period: string | null,
    @Arg("asOf", () => DateScalar, AS_OF) asOf: string | null,
    @Ctx() context: RequestContext,
  ): Promise<TalksCoverage | null> {
    return context.loaders.one(talksCoverageOfModule, keyOfModulePeriod({ module, period, asOf }, context));
  }

  @Query(() => [ConcentrationStep], {
    description: "Concentratie: what the largest 1, 5, 10, 20 and 40 providers have of the spend.",
  })
  spendConcentration(
    @Arg("module", () => ID, MODULE) module: string,
    @Arg("period", () => String, PERIOD) period: string | null,
    @Arg("asOf", () => DateScalar, AS_OF) asOf: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ConcentrationStep[]> {
    return context.loaders.many(concentrationOfModule, keyOfModulePeriod({ module, period, asOf }, context));
  }

  @Query(() => [IndicatorsMetShare], {
    description: "Gehaalde prestatie-indicatoren per zorgvorm; first those that are of all care categories.",
  })
  indicatorsMet(
    @Arg("module", () => ID, MODULE) module: string,
    @Arg("period", () => String, PERIOD) period: string | null,
    @Arg("asOf", () => DateScalar, AS_OF) asOf: string | null,
    @Ctx() context: RequestContext,
  ): Promise<IndicatorsMetRow[]> {
    return context.loaders.many(indicatorsMetOfModule, keyOfModulePeriod({ module, period, asOf }, context));
  }

  @Query(() => [StatementTimeliness], {
    description: "Tijdigheid van opgaven by month, of the months that are due.",
  })
  statementTimeliness(
    @Arg("module", () => ID, MODULE) module: string,
    @Arg("period", () => String, PERIOD) period: string | null,
    @Arg("asOf", () => DateScalar, AS_OF) asOf: string | null,
    @Ctx() context: RequestContext,
  ): Promise<StatementTimeliness[]> {
    return context.loaders.many(timelinessOfModule, keyOfModulePeriod({ module, period, asOf }, context));
  }

  @FieldResolver(() => CareCategory, {
    nullable: true,
    description: "Zorgvorm; null for the indicators that are of all.",
  })
  async careCategory(
    @Root() { careCategoryCode }: IndicatorsMetRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CareCategoryRow | null> {
    return careCategoryCode === null ? null : loaders.one(careCategoryByCode, { code: careCategoryCode });
  }
}
