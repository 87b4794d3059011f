import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Partnership } from "#schema/types/modules/partnership.ts";
import { Programme } from "#schema/types/modules/programme.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { managementOrganisationOfPartnership, modulesOfPartnership } from "./cooperation-module.loader.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import { everyPartnership, partnershipByCode } from "./partnership.loader.ts";
import type { PartnershipRow } from "./partnership.queries.ts";
import { programmesOfPartnership } from "./programme.loader.ts";
import type { ProgrammeRow } from "./programme.queries.ts";

@Resolver(() => Partnership)
export class PartnershipResolver {
  @Query(() => [Partnership], {
    description: "Samenwerkingsverbanden: the MGR and the ROB Nijmegen are two.",
  })
  partnerships(
    @Arg("includeFictional", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Met fictieve: also what was invented to show the platform.",
    })
    includeFictional: boolean | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PartnershipRow[]> {
    return loaders.many(everyPartnership, { includesFictional: includeFictional ?? false });
  }

  @Query(() => Partnership, {
    nullable: true,
    description: "Samenwerkingsverband by its code; null where there is none.",
  })
  partnership(
    @Arg("code", () => ID, { description: "Code of the partnership: `mgr-sdcg`." }) code: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PartnershipRow | null> {
    return loaders.one(partnershipByCode, { code });
  }

  @FieldResolver(() => [Programme], { description: "Programma's; a partnership may have none." })
  programmes(@Root() { code }: PartnershipRow, @Ctx() { loaders }: RequestContext): Promise<ProgrammeRow[]> {
    return loaders.many(programmesOfPartnership, { partnershipCode: code, includesFictional: true });
  }

  @FieldResolver(() => [CooperationModule], {
    description: "Modules on one day; the management organisation has a field of its own.",
  })
  modules(
    @Root() { code }: PartnershipRow,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." })
    asOf: string | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<CooperationModuleRow[]> {
    return loaders.many(modulesOfPartnership, {
      partnershipCode: code,
      programmeCode: null,
      asOf: asOf ?? today,
      includesManagementOrganisation: false,
      includesFictional: true,
    });
  }

  @FieldResolver(() => CooperationModule, {
    nullable: true,
    description: "Beheerorganisatie on one day, paid by all members; null where there is none.",
  })
  managementOrganisation(
    @Root() { code }: PartnershipRow,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." })
    asOf: string | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return loaders.one(managementOrganisationOfPartnership, { partnershipCode: code, asOf: asOf ?? today });
  }
}
