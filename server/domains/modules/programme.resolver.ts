import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Partnership } from "#schema/types/modules/partnership.ts";
import { Programme } from "#schema/types/modules/programme.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { modulesOfPartnership } from "./cooperation-module.loader.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import { partnershipByCode } from "./partnership.loader.ts";
import type { PartnershipRow } from "./partnership.queries.ts";
import { programmesOfPartnership } from "./programme.loader.ts";
import type { ProgrammeRow } from "./programme.queries.ts";

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => [Programme], { description: "Programma's, in the order of their partnership." })
  programmes(
    @Arg("partnership", () => ID, {
      nullable: true,
      description: "Samenwerkingsverband: only its programmes.",
    })
    partnership: string | null,
    @Arg("includeFictional", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Met fictieve, where no partnership is named.",
    })
    includeFictional: boolean | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProgrammeRow[]> {
    return loaders.many(programmesOfPartnership, {
      partnershipCode: partnership ?? null,
      includesFictional: includeFictional ?? false,
    });
  }

  @FieldResolver(() => Partnership, { description: "Samenwerkingsverband that the programme belongs to." })
  partnership(
    @Root() programme: ProgrammeRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PartnershipRow | null> {
    return loaders.one(partnershipByCode, { code: programme.partnershipCode });
  }

  @FieldResolver(() => [CooperationModule], { description: "Modules of the programme on one day." })
  modules(
    @Root() programme: ProgrammeRow,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." })
    asOf: string | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<CooperationModuleRow[]> {
    return loaders.many(modulesOfPartnership, {
      partnershipCode: programme.partnershipCode,
      programmeCode: programme.code,
      asOf: asOf ?? today,
      includesManagementOrganisation: false,
      includesFictional: true,
    });
  }
}
