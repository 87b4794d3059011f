import type { CareCategory } from "#schema/types/modules/care-category.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A care category as it is read: the contract's own fields. */
export type CareCategoryRow = CareCategory;

const CARE_CATEGORY_COLUMNS = `
  category.code,
  category.name,
  category.law,
  category.focus_points,
  core.citation(category.source_code, category.locator, category.printed) AS citation`;

export const careCategoriesOfModules = keyedStatement<CareCategoryRow>(
  "care-categories-of-modules",
  { moduleCode: "text" },
  `
  SELECT key.key_index, ${CARE_CATEGORY_COLUMNS}
  FROM key
  JOIN core.care_category AS category ON category.module_code = key.module_code
  ORDER BY category.name, category.code`,
);

export const careCategoriesByCode = keyedStatement<CareCategoryRow>(
  "care-categories-by-code",
  { code: "text" },
  `
  SELECT key.key_index, ${CARE_CATEGORY_COLUMNS}
  FROM key
  JOIN core.care_category AS category ON category.code = key.code`,
);
