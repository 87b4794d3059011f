import { relation } from "../../database/loader.ts";
import { type CycleRuleRow, cyclesOfModules } from "./cycle-rule.queries.ts";

/** Cycli of a module, all periods. */
export const cyclesOfModule = relation<{ moduleCode: string }, CycleRuleRow>(cyclesOfModules);
