import type { Result } from "#schema/types/results/result.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A result as it is read: the contract's own fields and what its relations need. */
export interface ResultRow extends Result {
  readonly moduleCode: string;
}

/** Categories come before the total that is printed under them. */
export const resultsByFilter = keyedStatement<ResultRow>(
  "results-by-filter",
  { moduleCode: "text", measureCode: "text", year: "integer", kind: "text" },
  `
  SELECT
    key.key_index,
    result.result_key AS id,
    result.module_code,
    json_build_object('code', measure.code, 'name', measure.name, 'unit', measure.unit) AS measure,
    result.category,
    result.year,
    result.kind,
    json_build_object(
      'value', result.value::text,
      'status', result.status,
      'reason', result.reason,
      'unit', measure.unit,
      'period', coalesce(result.period, result.year::text),
      'citation', core.citation(result.source_code, result.locator, result.printed)
    ) AS value,
    core.citation(result.source_code, result.locator, result.printed) AS citation
  FROM key
  JOIN core.result ON (key.module_code IS NULL OR result.module_code = key.module_code)
    AND (key.measure_code IS NULL OR result.measure_code = key.measure_code)
    AND (key.year IS NULL OR result.year = key.year)
    AND (key.kind IS NULL OR result.kind = key.kind)
  JOIN core.measure ON measure.code = result.measure_code
  ORDER BY
    result.module_code,
    result.measure_code,
    result.year,
    result.kind,
    result.category NULLS LAST,
    result.result_key`,
);
