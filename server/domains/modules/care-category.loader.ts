import { relation } from "../../database/loader.ts";
import { type CareCategoryRow, careCategoriesOfModules } from "./care-category.queries.ts";

/** Zorgvormen that a module buys. */
export const careCategoriesOfModule = relation<{ moduleCode: string }, CareCategoryRow>(
  careCategoriesOfModules,
);
