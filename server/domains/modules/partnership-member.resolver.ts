import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Partnership } from "#schema/types/modules/partnership.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import type { PartnershipRow } from "./partnership.queries.ts";
import { membersOfPartnership } from "./partnership-member.loader.ts";

@Resolver(() => Partnership)
export class PartnershipMemberResolver {
  @FieldResolver(() => [Municipality], { description: "Gemeenten that are members on one day, by name." })
  municipalities(
    @Root() { code }: PartnershipRow,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." })
    asOf: string | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<MunicipalityRow[]> {
    return loaders.many(membersOfPartnership, { partnershipCode: code, asOf: asOf ?? today });
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description:
      "Centrumgemeente that hosts the staff and the books; null where the partnership has its own.",
  })
  async hostMunicipality(
    @Root() { hostMunicipalityCode }: PartnershipRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow | null> {
    return hostMunicipalityCode === null
      ? null
      : loaders.one(municipalityByCode, { code: hostMunicipalityCode });
  }
}
