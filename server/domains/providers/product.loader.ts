import type { Product } from "#schema/types/providers/product.ts";
import { relation } from "../../database/loader.ts";
import { productsOfCategories } from "./product.queries.ts";

/** Producten of a care category. */
export const productsOfCategory = relation<{ careCategoryCode: string }, Product>(productsOfCategories);
