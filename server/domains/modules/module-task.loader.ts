import { relation } from "../../database/loader.ts";
import { type ModuleTaskRow, tasksOfModules } from "./module-task.queries.ts";

/** Taken of a module on one day. */
export const tasksOfModule = relation<{ moduleCode: string; asOf: string }, ModuleTaskRow>(tasksOfModules);
