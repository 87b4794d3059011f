import type { EffortShare } from "#schema/types/formation/effort-share.ts";
import { statement } from "../../database/reader.ts";

export const effortSharesOfModules = statement<EffortShare & { keyIndex: number }>(
  "effort-shares-of-modules",
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
  FROM jsonb_to_recordset($1) AS key (key_index integer, module_code text, year integer)
  JOIN indicators.effort_total AS effort ON effort.module_code = key.module_code
    AND (key.year IS NULL OR effort.year = key.year)
  ORDER BY effort.year, effort.area, effort.position`,
);
