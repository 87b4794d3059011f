import type { CareCategory } from "#schema/types/modules/care-category.ts";
import { statement } from "../../database/reader.ts";

/** A care category as it is read: the contract's own fields. */
export type CareCategoryRow = CareCategory;

export const careCategoriesOfModules = statement<CareCategoryRow & { keyIndex: number }>(
  "care-categories-of-modules",
  `
  SELECT
    key.key_index,
    category.code,
    category.name,
    category.law,
    category.focus_points,
    core.citation(category.source_code, category.locator, category.printed) AS citation
  FROM jsonb_to_recordset($1) AS key (key_index integer, module_code text)
  JOIN core.care_category AS category ON category.module_code = key.module_code
  ORDER BY category.name, category.code`,
);
