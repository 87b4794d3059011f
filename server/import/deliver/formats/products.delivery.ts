import { endsAfterItBegins } from "../../formats/row-rules.ts";
import type { DeliveryFormat } from "../delivery-format.ts";
import { date, eurosFromZero, form, known, optional, text, word } from "./column.ts";

/** What can be delivered, under which law and in which unit. */
export const products: DeliveryFormat = {
  name: "products",
  label: "producten",
  table: "product",
  key: ["code"],
  columns: {
    code: text("Productcode", "FP50A01"),
    care_category_code: known("care_category", "code", text("Code van de zorgvorm", "fictief-begeleiding")),
    name: text("Naam van het product", "Begeleiding individueel"),
    law: word(["WMO", "JW", "WI", "PW"], "Wet"),
    product_category_code: optional(
      form(/^[0-9A-Z]{2}$/, "Productcategorie van iWmo of iJw, twee tekens", "02"),
    ),
    unit: word(
      ["MINUTE", "HOUR", "DAY_PART", "DAY", "WEEK", "MONTH", "EUR", "PIECE", "TRAJECTORY"],
      "Eenheid",
    ),
    price: optional(eurosFromZero("Prijs per eenheid in euro", "64,80")),
    valid_from: date("Eerste dag waarop het product geldt", "2025-01-01"),
    valid_to: optional(date("Eerste dag waarop het niet meer geldt", "2027-01-01")),
  },
  citation: ["source_code", "locator"],
  rules: [endsAfterItBegins],
  checks: ["product-of-other-category"],
  apply: ["products/name-redeclared"],
  rollups: ["differences"],
};
