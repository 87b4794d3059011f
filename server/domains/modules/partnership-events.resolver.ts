import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Event } from "#schema/types/modules/event.ts";
import { Partnership } from "#schema/types/modules/partnership.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { eventsOfPartnership } from "./event.loader.ts";
import type { EventRow } from "./event.queries.ts";
import type { PartnershipRow } from "./partnership.queries.ts";

@Resolver(() => Partnership)
export class PartnershipEventsResolver {
  @FieldResolver(() => [Event], {
    description: "Gebeurtenissen of the partnership and of its modules, oldest first.",
  })
  events(@Root() { code }: PartnershipRow, @Ctx() { loaders }: RequestContext): Promise<EventRow[]> {
    return loaders.many(eventsOfPartnership, { partnershipCode: code });
  }
}
