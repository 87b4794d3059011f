import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Event } from "#schema/types/modules/event.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import { eventsOfModule } from "./event.loader.ts";
import type { EventRow } from "./event.queries.ts";

@Resolver(() => CooperationModule)
export class ModuleEventsResolver {
  @FieldResolver(() => [Event], { description: "Gebeurtenissen of the module, oldest first." })
  events(@Root() { code }: CooperationModuleRow, @Ctx() { loaders }: RequestContext): Promise<EventRow[]> {
    return loaders.many(eventsOfModule, { moduleCode: code });
  }
}
