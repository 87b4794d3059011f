import type { IndicatorMeasurement } from "#schema/types/providers/indicator-measurement.ts";
import type { PerformanceIndicator } from "#schema/types/providers/performance-indicator.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A measurement as it is read: the contract's own fields and what its relations need. */
export interface MeasurementRow extends IndicatorMeasurement {
  readonly municipalityCode: string;
  readonly performanceIndicatorCode: string;
}

/** Null leaves the period open. */
export const measurementsOfProviders = keyedStatement<MeasurementRow>(
  "measurements-of-providers",
  { providerCode: "text", period: "text" },
  `
  SELECT
    key.key_index,
    measurement.municipality_code,
    measurement.performance_indicator_code,
    measurement.period,
    measurement.value,
    measurement.is_met,
    measurement.reason
  FROM key
  JOIN core.indicator_measurement AS measurement ON measurement.provider_code = key.provider_code
    AND (key.period IS NULL OR (core.period_start(measurement.period) >= core.period_start(key.period)
      AND core.period_end(measurement.period) <= core.period_end(key.period)))
  ORDER BY measurement.performance_indicator_code, measurement.period, measurement.municipality_code`,
);

/** A performance indicator as it is read: the contract's own fields and what its relations need. */
export interface PerformanceIndicatorRow extends PerformanceIndicator {
  readonly moduleCode: string;
  readonly careCategoryCode: string | null;
}

const INDICATOR_COLUMNS = `
  indicator.code,
  indicator.module_code,
  indicator.care_category_code,
  indicator.name,
  indicator.unit,
  indicator.direction,
  indicator.target,
  indicator.valid_from,
  indicator.valid_to,
  core.citation(indicator.source_code, indicator.locator, indicator.printed) AS citation`;

export const performanceIndicatorsByCode = keyedStatement<PerformanceIndicatorRow>(
  "performance-indicators-by-code",
  { code: "text" },
  `
  SELECT key.key_index, ${INDICATOR_COLUMNS}
  FROM key
  JOIN core.performance_indicator AS indicator ON indicator.code = key.code`,
);

export const performanceIndicatorsOfModules = keyedStatement<PerformanceIndicatorRow>(
  "performance-indicators-of-modules",
  { moduleCode: "text" },
  `
  SELECT key.key_index, ${INDICATOR_COLUMNS}
  FROM key
  JOIN core.performance_indicator AS indicator ON indicator.module_code = key.module_code
  ORDER BY indicator.care_category_code NULLS FIRST, indicator.code`,
);
