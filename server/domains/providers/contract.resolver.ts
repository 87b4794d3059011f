import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { CareCategory } from "#schema/types/modules/care-category.ts";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import { Contract } from "#schema/types/providers/contract.ts";
import { ContractAddendum } from "#schema/types/providers/contract-addendum.ts";
import { ContractStatus } from "#schema/types/providers/contract-status.ts";
import { Provider } from "#schema/types/providers/provider.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { careCategoryByCode } from "../modules/care-category.loader.ts";
import type { CareCategoryRow } from "../modules/care-category.queries.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import type { CooperationModuleRow } from "../modules/cooperation-module.queries.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { addendaOfContract, municipalitiesOfContract, standingOfContract } from "./contract.loader.ts";
import type { ContractRow, ContractStandingRow } from "./contract.queries.ts";
import { providerByCode } from "./provider.loader.ts";
import type { ProviderRow } from "./provider.queries.ts";

const AS_OF = { nullable: true, description: "Peildatum; the default is today." } as const;

@Resolver(() => Contract)
export class ContractResolver {
  @FieldResolver(() => Provider, { description: "Aanbieder." })
  provider(@Root() row: ContractRow, @Ctx() { loaders }: RequestContext): Promise<ProviderRow | null> {
    return loaders.one(providerByCode, { code: row.providerCode });
  }

  @FieldResolver(() => CooperationModule, { description: "Module that contracts." })
  module(@Root() row: ContractRow, @Ctx() { loaders }: RequestContext): Promise<CooperationModuleRow | null> {
    return loaders.one(moduleByCode, { code: row.moduleCode });
  }

  @FieldResolver(() => CareCategory, { description: "Zorgvorm that is contracted." })
  careCategory(
    @Root() row: ContractRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CareCategoryRow | null> {
    return loaders.one(careCategoryByCode, { code: row.careCategoryCode });
  }

  @FieldResolver(() => ContractStatus, { description: "Status on the day that is asked for." })
  async status(
    @Root() row: ContractRow,
    @Arg("asOf", () => DateScalar, AS_OF) asOf: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ContractStatus | null> {
    return (await standing(row, asOf, context))?.status ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Dagen tot de afloop; less than nought after it, null without an end.",
  })
  async daysToExpiry(
    @Root() row: ContractRow,
    @Arg("asOf", () => DateScalar, AS_OF) asOf: string | null,
    @Ctx() context: RequestContext,
  ): Promise<number | null> {
    return (await standing(row, asOf, context))?.daysToExpiry ?? null;
  }

  @FieldResolver(() => [Municipality], { description: "Gemeenten that the contract serves or has served." })
  municipalities(
    @Root() { code }: ContractRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow[]> {
    return loaders.many(municipalitiesOfContract, { contractCode: code });
  }

  @FieldResolver(() => [ContractAddendum], { description: "Addenda, in their own order." })
  addendumList(
    @Root() { code }: ContractRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ContractAddendum[]> {
    return loaders.many(addendaOfContract, { contractCode: code });
  }
}

function standing(
  { isDraft, terminatedOn = null, validFrom, validTo = null }: ContractRow,
  asOf: string | null,
  { loaders, today }: RequestContext,
): Promise<ContractStandingRow | null> {
  return loaders.one(standingOfContract, { isDraft, terminatedOn, validFrom, validTo, asOf: asOf ?? today });
}
