import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Indicator } from "#schema/types/indicators/indicator.ts";
import { CareCategory } from "#schema/types/modules/care-category.ts";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Partnership } from "#schema/types/modules/partnership.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import { ObservationRow } from "#schema/types/observations/observation-row.ts";
import { Provider } from "#schema/types/providers/provider.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { careCategoryByCode } from "../modules/care-category.loader.ts";
import type { CareCategoryRow } from "../modules/care-category.queries.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import { partnershipByCode } from "../modules/partnership.loader.ts";
import type { PartnershipRow } from "../modules/partnership.queries.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { providerByCode } from "../providers/provider.loader.ts";
import type { ProviderRow } from "../providers/provider.queries.ts";
import type { ComputedObservationRow } from "./observation-of-group.ts";

@Resolver(() => ObservationRow)
export class ObservationRowResolver {
  @FieldResolver(() => Indicator, { description: "Indicator that is counted." })
  indicator(@Root() { definition }: ComputedObservationRow): IndicatorDefinition {
    return definition;
  }

  @FieldResolver(() => Municipality, { nullable: true, description: "Gemeente." })
  async municipality(
    @Root() { municipalityCode }: ComputedObservationRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow | null> {
    return municipalityCode === null ? null : loaders.one(municipalityByCode, { code: municipalityCode });
  }

  @FieldResolver(() => CooperationModule, { nullable: true, description: "Module." })
  async module(
    @Root() { moduleCode }: ComputedObservationRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return moduleCode === null ? null : loaders.one(moduleByCode, { code: moduleCode });
  }

  @FieldResolver(() => Partnership, { nullable: true, description: "Samenwerkingsverband." })
  async partnership(
    @Root() { partnershipCode }: ComputedObservationRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PartnershipRow | null> {
    return partnershipCode === null ? null : loaders.one(partnershipByCode, { code: partnershipCode });
  }

  @FieldResolver(() => CareCategory, { nullable: true, description: "Zorgvorm." })
  async careCategory(
    @Root() { careCategoryCode }: ComputedObservationRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CareCategoryRow | null> {
    return careCategoryCode === null ? null : loaders.one(careCategoryByCode, { code: careCategoryCode });
  }

  @FieldResolver(() => Provider, {
    nullable: true,
    description: "Aanbieder; null where the figures are of several.",
  })
  async provider(
    @Root() { providerCode }: ComputedObservationRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProviderRow | null> {
    return providerCode === null ? null : loaders.one(providerByCode, { code: providerCode });
  }
}
