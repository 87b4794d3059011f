import type { EffortShare } from "#schema/types/formation/effort-share.ts";
import { relation } from "../../database/loader.ts";
import { effortSharesOfModules } from "./effort-share.queries.ts";

/** Effort of a module; null leaves the year open. */
export interface EffortSharesKey {
  readonly moduleCode: string;
  readonly year: number | null;
}

/** Inzet of a module's teams. */
export const effortSharesOfModule = relation<EffortSharesKey, EffortShare>(effortSharesOfModules);
