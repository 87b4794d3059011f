import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { InformationSystem } from "#schema/types/governance/information-system.ts";
import { Partnership } from "#schema/types/modules/partnership.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { PartnershipRow } from "../modules/partnership.queries.ts";
import { systemsOfPartnership } from "./information-system.loader.ts";
import type { InformationSystemRow } from "./information-system.queries.ts";

@Resolver(() => Partnership)
export class InformationSystemResolver {
  @FieldResolver(() => [InformationSystem], {
    description: "Informatiesystemen that it works with, by name.",
  })
  systems(
    @Root() { code }: PartnershipRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<InformationSystemRow[]> {
    return loaders.many(systemsOfPartnership, { partnershipCode: code });
  }
}
