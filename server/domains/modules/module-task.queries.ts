import type { ModuleTask } from "#schema/types/modules/module-task.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A task as it is read: the contract's own fields. */
export type ModuleTaskRow = ModuleTask;

/** A task without a first day holds as long as its source does not end it. */
export const tasksOfModules = keyedStatement<ModuleTaskRow>(
  "tasks-of-modules",
  { moduleCode: "text", asOf: "date" },
  `
  SELECT
    key.key_index,
    task.description,
    task.belongs_to_module,
    task.valid_from,
    task.valid_to,
    core.citation(task.source_code, task.locator, task.printed) AS citation
  FROM key
  JOIN core.module_task AS task ON task.module_code = key.module_code
    AND (task.valid_from IS NULL OR task.valid_from <= key.as_of)
    AND (task.valid_to IS NULL OR task.valid_to > key.as_of)
  ORDER BY task.position`,
);
