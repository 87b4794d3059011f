import { relation } from "../../database/loader.ts";
import { type PerformanceRow, performancesOfProviders } from "./performance.queries.ts";

/** Which period; null is the default one of the day. */
export interface PerformanceKey {
  readonly providerCode: string;
  readonly period: string | null;
  readonly asOf: string;
}

/** Prestaties of a provider in a period. */
export const performanceOfProvider = relation<PerformanceKey, PerformanceRow>(performancesOfProviders);
