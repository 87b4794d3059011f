import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { ModuleTask } from "#schema/types/modules/module-task.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import { tasksOfModule } from "./module-task.loader.ts";
import type { ModuleTaskRow } from "./module-task.queries.ts";

@Resolver(() => CooperationModule)
export class ModuleTaskResolver {
  @FieldResolver(() => [ModuleTask], {
    description: "Taken on one day, also those that a source says do not belong to the module.",
  })
  tasks(
    @Root() { code }: CooperationModuleRow,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." })
    asOf: string | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<ModuleTaskRow[]> {
    return loaders.many(tasksOfModule, { moduleCode: code, asOf: asOf ?? today });
  }
}
