import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { ModuleTask } from "#server/domains/modules/module-task.entity.ts";
import { date } from "../cells/date.ts";
import { position } from "../cells/integer.ts";
import { yesOrNo } from "../cells/yes-or-no.ts";
import { citation } from "./citation.ts";
import { keyOf, optional, required, text } from "./column.ts";
import { endsAfterItBegins } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";

/** What a module does, and what it is said not to do. */
export const moduleTasks: SeedFormat = {
  name: "module-tasks",
  label: "taken",
  entity: ModuleTask,
  columns: {
    module_code: keyOf(CooperationModule),
    position: required(position),
    description: text,
    belongs_to_module: required(yesOrNo),
    valid_from: optional(date),
    valid_to: optional(date),
    ...citation,
  },
  rules: [endsAfterItBegins],
};
