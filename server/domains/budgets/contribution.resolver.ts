import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Contribution } from "#schema/types/budgets/contribution.ts";
import { ContributionComponent } from "#schema/types/budgets/contribution-component.ts";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Partnership } from "#schema/types/modules/partnership.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import { Observation } from "#schema/types/observations/observation.ts";
import { DecimalScalar } from "#schema/types/scalars/decimal.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import { partnershipByCode } from "../modules/partnership.loader.ts";
import type { PartnershipRow } from "../modules/partnership.queries.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { contributionsOfFilter } from "./contribution.loader.ts";
import type { ContributionRow } from "./contribution.queries.ts";
import { componentsOfContribution } from "./contribution-component.loader.ts";
import { contributionPerInhabitant } from "./contribution-per-inhabitant.loader.ts";
import { shareOfContribution } from "./contribution-share.loader.ts";

@Resolver(() => Contribution)
export class ContributionResolver {
  @Query(() => [Contribution], {
    description: "Bijdragen of municipalities to modules; filters that match nothing give none.",
  })
  contributions(
    @Arg("module", () => ID, { nullable: true, description: "Module: its code." }) module: string | null,
    @Arg("municipality", () => ID, { nullable: true, description: "Gemeente: its CBS code." }) municipality:
      | string
      | null,
    @Arg("financialYear", () => Int, { nullable: true, description: "Begrotingsjaar." }) financialYear:
      | number
      | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ContributionRow[]> {
    return loaders.many(contributionsOfFilter, {
      moduleCode: module,
      municipalityCode: municipality,
      financialYear,
    });
  }

  @FieldResolver(() => Municipality, { description: "Gemeente that pays." })
  municipality(
    @Root() row: ContributionRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow | null> {
    return loaders.one(municipalityByCode, { code: row.municipalityCode });
  }

  @FieldResolver(() => CooperationModule, { nullable: true, description: "Module that is paid for." })
  module(
    @Root() row: ContributionRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return loaders.one(moduleByCode, { code: row.moduleCode });
  }

  @FieldResolver(() => Partnership, { description: "Samenwerkingsverband that is paid." })
  partnership(
    @Root() row: ContributionRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PartnershipRow | null> {
    return loaders.one(partnershipByCode, { code: row.partnershipCode });
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description:
      "Aandeel in the sum of the contributions to that module in that year, in per cent, rounded to four decimals.",
  })
  async share(@Root() row: ContributionRow, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    const { municipalityCode, moduleCode, financialYear } = row;
    const found = await loaders.one(shareOfContribution, { municipalityCode, moduleCode, financialYear });
    return found?.share ?? null;
  }

  @FieldResolver(() => Observation, {
    description:
      "Bijdrage per inwoner: by the inhabitants that the same source prints, else by the latest known up to the financial year.",
  })
  perInhabitant(
    @Root() row: ContributionRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Observation | null> {
    const { municipalityCode, moduleCode, financialYear } = row;
    return loaders.one(contributionPerInhabitant, { municipalityCode, moduleCode, financialYear });
  }

  @FieldResolver(() => [ContributionComponent], {
    description: "Onderdelen of the amount that have an allocation of their own.",
  })
  components(
    @Root() row: ContributionRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ContributionComponent[]> {
    const { municipalityCode, moduleCode, financialYear } = row;
    return loaders.many(componentsOfContribution, { municipalityCode, moduleCode, financialYear });
  }
}
