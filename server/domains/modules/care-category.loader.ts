import { relation } from "../../database/loader.ts";
import {
  type CareCategoryRow,
  careCategoriesByCode,
  careCategoriesOfModules,
} from "./care-category.queries.ts";

/** Zorgvormen that a module buys. */
export const careCategoriesOfModule = relation<{ moduleCode: string }, CareCategoryRow>(
  careCategoriesOfModules,
);

/** Zorgvorm. */
export const careCategoryByCode = relation<{ code: string }, CareCategoryRow>(careCategoriesByCode);
