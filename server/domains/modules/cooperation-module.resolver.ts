import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Partnership } from "#schema/types/modules/partnership.ts";
import { Programme } from "#schema/types/modules/programme.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { moduleByCode, modulesOfPartnership, submodulesOfModule } from "./cooperation-module.loader.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import { partnershipByCode } from "./partnership.loader.ts";
import type { PartnershipRow } from "./partnership.queries.ts";
import { programmeByCode } from "./programme.loader.ts";
import type { ProgrammeRow } from "./programme.queries.ts";

@Resolver(() => CooperationModule)
export class CooperationModuleResolver {
  @Query(() => [CooperationModule], {
    description: "Modules on one day, without their submodules; those have a field of their own.",
  })
  modules(
    @Arg("partnership", () => ID, { nullable: true, description: "Samenwerkingsverband: only its modules." })
    partnership: string | null,
    @Arg("programme", () => ID, { nullable: true, description: "Programma: only its modules." })
    programme: string | null,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." })
    asOf: string | null,
    @Arg("includeManagementOrganisation", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Met beheerorganisatie, which is no module among the others.",
    })
    includeManagementOrganisation: boolean | null,
    @Arg("includeFictional", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Met fictieve, where neither a partnership nor a programme is named.",
    })
    includeFictional: boolean | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<CooperationModuleRow[]> {
    return loaders.many(modulesOfPartnership, {
      partnershipCode: partnership ?? null,
      programmeCode: programme ?? null,
      asOf: asOf ?? today,
      includesManagementOrganisation: includeManagementOrganisation ?? false,
      includesFictional: includeFictional ?? false,
    });
  }

  @Query(() => CooperationModule, {
    nullable: true,
    description: "Module, submodule or management organisation by its code; null where there is none.",
  })
  module(
    @Arg("code", () => ID, { description: "Code: `inkoop`, `rbl-leerplicht`, `beheer`." }) code: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return loaders.one(moduleByCode, { code });
  }

  @FieldResolver(() => Programme, {
    nullable: true,
    description:
      "Programma that it belongs to; null for the management organisation and where there are none.",
  })
  async programme(
    @Root() { programmeCode }: CooperationModuleRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProgrammeRow | null> {
    return programmeCode === null ? null : loaders.one(programmeByCode, { code: programmeCode });
  }

  @FieldResolver(() => Partnership, { description: "Samenwerkingsverband that it belongs to." })
  partnership(
    @Root() { partnershipCode }: CooperationModuleRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PartnershipRow | null> {
    return loaders.one(partnershipByCode, { code: partnershipCode });
  }

  @FieldResolver(() => CooperationModule, {
    nullable: true,
    description: "Hoofdmodule of a submodule; null for a module itself.",
  })
  async parent(
    @Root() { parentCode }: CooperationModuleRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return parentCode === null ? null : loaders.one(moduleByCode, { code: parentCode });
  }

  @FieldResolver(() => [CooperationModule], { description: "Submodules, each with participants of its own." })
  submodules(
    @Root() { code }: CooperationModuleRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow[]> {
    return loaders.many(submodulesOfModule, { parentCode: code });
  }
}
