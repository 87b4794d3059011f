import { relation } from "../../database/loader.ts";
import {
  type MeasurementRow,
  measurementsOfProviders,
  type PerformanceIndicatorRow,
  performanceIndicatorsByCode,
  performanceIndicatorsOfModules,
} from "./measurement.queries.ts";

/** Metingen at a provider in a period; null for all. */
export const measurementsOfProvider = relation<
  { providerCode: string; period: string | null },
  MeasurementRow
>(measurementsOfProviders);

/** Prestatie-indicator by its code. */
export const performanceIndicatorByCode = relation<{ code: string }, PerformanceIndicatorRow>(
  performanceIndicatorsByCode,
);

/** Prestatie-indicatoren of a module. */
export const performanceIndicatorsOfModule = relation<{ moduleCode: string }, PerformanceIndicatorRow>(
  performanceIndicatorsOfModules,
);
