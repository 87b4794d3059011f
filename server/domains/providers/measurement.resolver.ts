import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CareCategory } from "#schema/types/modules/care-category.ts";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import { IndicatorMeasurement } from "#schema/types/providers/indicator-measurement.ts";
import { PerformanceIndicator } from "#schema/types/providers/performance-indicator.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { careCategoryByCode } from "../modules/care-category.loader.ts";
import type { CareCategoryRow } from "../modules/care-category.queries.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { performanceIndicatorByCode, performanceIndicatorsOfModule } from "./measurement.loader.ts";
import type { MeasurementRow, PerformanceIndicatorRow } from "./measurement.queries.ts";

@Resolver(() => IndicatorMeasurement)
export class MeasurementResolver {
  @FieldResolver(() => PerformanceIndicator, { description: "Prestatie-indicator, with its target." })
  performanceIndicator(
    @Root() row: MeasurementRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PerformanceIndicatorRow | null> {
    return loaders.one(performanceIndicatorByCode, { code: row.performanceIndicatorCode });
  }

  @FieldResolver(() => Municipality, { description: "Gemeente for which it was measured." })
  municipality(
    @Root() row: MeasurementRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow | null> {
    return loaders.one(municipalityByCode, { code: row.municipalityCode });
  }
}

@Resolver(() => PerformanceIndicator)
export class PerformanceIndicatorResolver {
  @FieldResolver(() => CareCategory, {
    nullable: true,
    description: "Zorgvorm that it is about; null where it is about all.",
  })
  async careCategory(
    @Root() { careCategoryCode }: PerformanceIndicatorRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CareCategoryRow | null> {
    return careCategoryCode === null ? null : loaders.one(careCategoryByCode, { code: careCategoryCode });
  }
}

@Resolver(() => CooperationModule)
export class ModulePerformanceIndicatorsResolver {
  @FieldResolver(() => [PerformanceIndicator], {
    description: "Prestatie-indicatoren by which the module measures its providers.",
  })
  performanceIndicators(
    @Root() { code }: CooperationModuleRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PerformanceIndicatorRow[]> {
    return loaders.many(performanceIndicatorsOfModule, { moduleCode: code });
  }
}
