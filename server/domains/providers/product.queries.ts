import type { Product } from "#schema/types/providers/product.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

export const productsOfCategories = keyedStatement<Product>(
  "products-of-categories",
  { careCategoryCode: "text" },
  `
  SELECT
    key.key_index,
    product.code,
    product.name,
    product.law,
    product.product_category_code,
    product.unit,
    product.price,
    product.valid_from,
    product.valid_to,
    core.citation(product.source_code, product.locator, product.printed) AS citation
  FROM key
  JOIN core.product ON product.care_category_code = key.care_category_code
  ORDER BY product.name, product.code`,
);
