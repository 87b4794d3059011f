import { firstDayOf } from "../facts/contracts.ts";
import { euros } from "../facts/euros.rules.ts";
import { priceInCents } from "../facts/monthly-statement.ts";
import { SOURCE } from "../files/register-files.ts";
import { yearOf } from "../recipe/month.rules.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import type { TableRows } from "./table-rows.ts";

function january({ firstMonth }: FictionalRegion): string | null {
  return firstDayOf(yearOf(firstMonth) * 12);
}

function productTable(region: FictionalRegion): TableRows {
  const year = yearOf(region.lastMonth);
  return {
    table: "product",
    columns: [
      ...["code", "care_category_code", "name", "law", "product_category_code", "unit", "price"],
      ...["valid_from", "source_code"],
    ],
    rows: region.recipe.categories.flatMap(({ code: category, products }) =>
      products.map(({ code, name, law, unit, price }) => [
        ...[code, category, `${name} (fictief)`, law, code.slice(0, 2), unit],
        ...[euros(priceInCents(region, price, year)), january(region), SOURCE],
      ]),
    ),
  };
}

function indicatorTable(region: FictionalRegion): TableRows {
  return {
    table: "performance_indicator",
    columns: ["code", "module_code", "name", "unit", "direction", "target", "valid_from", "source_code"],
    rows: region.recipe.indicators.map(({ code, module, name, unit, direction, target }) => [
      ...[code, module, `${name} (fictief)`, unit, direction, target, january(region), SOURCE],
    ]),
  };
}

/** What providers deliver and are measured by. */
export function catalogueTables(region: FictionalRegion): TableRows[] {
  return [productTable(region), indicatorTable(region)];
}
