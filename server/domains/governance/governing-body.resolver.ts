import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { GoverningBody } from "#schema/types/governance/governing-body.ts";
import { Partnership } from "#schema/types/modules/partnership.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { PartnershipRow } from "../modules/partnership.queries.ts";
import { governingBodiesOfPartnership } from "./governing-body.loader.ts";
import type { GoverningBodyRow } from "./governing-body.queries.ts";

@Resolver(() => Partnership)
export class GoverningBodyResolver {
  @FieldResolver(() => [GoverningBody], {
    description: "Bestuursorganen and consultations, from the one that decides most to those that only talk.",
  })
  governingBodies(
    @Root() { code }: PartnershipRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<GoverningBodyRow[]> {
    return loaders.many(governingBodiesOfPartnership, { partnershipCode: code });
  }
}
