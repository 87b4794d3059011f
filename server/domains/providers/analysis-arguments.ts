import type { RequestContext } from "../../graphql/request-context.ts";
import type { ModulePeriodKey } from "./analysis.loader.ts";
import { checkPeriod } from "./ask-page.ts";

export const MODULE = { description: "Module: its code." } as const;

export const PERIOD = {
  nullable: true,
  description:
    "Periode: `2025`, `2025-T2`, `2025-Q3`, `2025-07`; the default is the year of the last due statement.",
} as const;

export const AS_OF = {
  nullable: true,
  description: "Peildatum by which the default period is chosen; the default is today.",
} as const;

interface ModulePeriod {
  readonly module: string;
  readonly period: string | null;
  readonly asOf: string | null;
}

/** The key of a question about a module in a period. */
export function keyOfModulePeriod(
  { module, period, asOf }: ModulePeriod,
  { today }: Pick<RequestContext, "today">,
): ModulePeriodKey {
  checkPeriod(period);
  return { moduleCode: module, period: period ?? null, asOf: asOf ?? today };
}
