import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { CycleRule } from "#schema/types/modules/cycle-rule.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import { cyclesOfModule } from "./cycle-rule.loader.ts";
import type { CycleRuleRow } from "./cycle-rule.queries.ts";

@Resolver(() => CooperationModule)
export class CycleRuleResolver {
  @FieldResolver(() => [CycleRule], {
    description: "Cycli by subject, also those that have ended: a change of rhythm is part of the story.",
  })
  cycles(
    @Root() { code }: CooperationModuleRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CycleRuleRow[]> {
    return loaders.many(cyclesOfModule, { moduleCode: code });
  }
}
