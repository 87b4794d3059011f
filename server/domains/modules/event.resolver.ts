import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Event } from "#schema/types/modules/event.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { moduleByCode } from "./cooperation-module.loader.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import type { EventRow } from "./event.queries.ts";

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => CooperationModule, {
    nullable: true,
    description: "Module that it is about; null where it is about the partnership as a whole.",
  })
  async module(
    @Root() { moduleCode }: EventRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CooperationModuleRow | null> {
    return moduleCode === null ? null : loaders.one(moduleByCode, { code: moduleCode });
  }
}
