import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Provider } from "#schema/types/providers/provider.ts";
import { ProviderPerformance } from "#schema/types/providers/provider-performance.ts";
import { QualityAssessment } from "#schema/types/providers/quality-assessment.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { checkPeriod } from "./ask-page.ts";
import { assessmentsOfProvider } from "./assessment.loader.ts";
import { performanceOfProvider } from "./performance.loader.ts";
import type { PerformanceRow } from "./performance.queries.ts";
import type { ProviderRow } from "./provider.queries.ts";

@Resolver(() => Provider)
export class ProviderPerformanceOfProviderResolver {
  @FieldResolver(() => ProviderPerformance, {
    description: "Prestaties in one period, each a value or the reason why there is none.",
  })
  performance(
    @Root() { code }: ProviderRow,
    @Arg("period", () => String, {
      nullable: true,
      description:
        "Periode: `2025`, `2025-T2`, `2025-Q3`, `2025-07`; the default is the year of the last due statement.",
    })
    period: string | null,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description:
        "Peildatum by which the default period is chosen and a figure is provisional; default today.",
    })
    asOf: string | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<PerformanceRow | null> {
    checkPeriod(period);
    return loaders.one(performanceOfProvider, {
      providerCode: code,
      period: period ?? null,
      asOf: asOf ?? today,
    });
  }
}

@Resolver(() => ProviderPerformance)
export class ProviderPerformanceResolver {
  @FieldResolver(() => [QualityAssessment], { description: "Beoordelingen in the period, the latest first." })
  assessments(
    @Root() { providerCode, period }: PerformanceRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<QualityAssessment[]> {
    return loaders.many(assessmentsOfProvider, { providerCode, period });
  }
}
