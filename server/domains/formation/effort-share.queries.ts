import type { EffortShare } from "#schema/types/formation/effort-share.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

export const effortSharesOfModules = keyedStatement<EffortShare>(
  "effort-shares-of-modules",
  { moduleCode: "text", year: "integer" },
  `
  SELECT
    key.key_index,
    effort.year,
    effort.area,
    effort.position,
    effort.label,
    effort.percentage,
    effort.total,
    effort.printed_total,
    core.citation(effort.source_code, effort.locator, effort.printed) AS citation
  FROM key
  JOIN indicators.effort_total AS effort ON effort.module_code = key.module_code
    AND (key.year IS NULL OR effort.year = key.year)
  ORDER BY effort.year, effort.area, effort.position`,
);
