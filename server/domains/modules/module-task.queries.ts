import type { ModuleTask } from "#schema/types/modules/module-task.ts";
import { statement } from "../../database/reader.ts";

/** A task as it is read: the contract's own fields. */
export type ModuleTaskRow = ModuleTask;

/** A task without a first day holds as long as its source does not end it. */
export const tasksOfModules = statement<ModuleTaskRow & { keyIndex: number }>(
  "tasks-of-modules",
  `
  SELECT
    key.key_index,
    task.description,
    task.belongs_to_module,
    task.valid_from,
    task.valid_to,
    core.citation(task.source_code, task.locator, task.printed) AS citation
  FROM jsonb_to_recordset($1) AS key (key_index integer, module_code text, as_of date)
  JOIN core.module_task AS task ON task.module_code = key.module_code
    AND (task.valid_from IS NULL OR task.valid_from <= key.as_of)
    AND (task.valid_to IS NULL OR task.valid_to > key.as_of)
  ORDER BY task.position`,
);
