import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Partnership } from "#schema/types/modules/partnership.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { modulesOfPartnership } from "./cooperation-module.loader.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import { partnershipByCode } from "./partnership.loader.ts";
import { allPartnerships, type PartnershipRow } from "./partnership.queries.ts";

@Resolver(() => Partnership)
export class PartnershipResolver {
  @Query(() => [Partnership], { description: "Samenwerkingsverbanden: the MGR and the ROB Nijmegen are two." })
  partnerships(@Ctx() { reader }: RequestContext): Promise<PartnershipRow[]> {
    return reader.read(allPartnerships);
  }

  @Query(() => Partnership, { nullable: true, description: "Samenwerkingsverband by its code; null where there is none." })
  partnership(
    @Arg("code", () => ID, { description: "Code of the partnership: `mgr-sdcg`." }) code: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PartnershipRow | null> {
    return loaders.one(partnershipByCode, { code });
  }

  @FieldResolver(() => [CooperationModule], { description: "Modules on one day; the management organisation has a field of its own." })
  modules(
    @Root() { code }: PartnershipRow,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." }) asOf: string | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<CooperationModuleRow[]> {
    const key = { partnershipCode: code, programmeCode: null, asOf: asOf ?? today, isManagementOrganisation: false };
    return loaders.many(modulesOfPartnership, key);
  }
}
