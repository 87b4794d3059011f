import { endsAfterItBegins } from "../../formats/row-rules.ts";
import type { DeliveryFormat } from "../delivery-format.ts";
import { amount, date, known, module, optional, text, word } from "./column.ts";

/** What providers are measured by, with the target. */
export const performanceIndicators: DeliveryFormat = {
  name: "performance-indicators",
  label: "prestatie-indicatoren",
  table: "performance_indicator",
  key: ["code"],
  columns: {
    code: text("Code van de indicator", "fictief-wachttijd"),
    module_code: module,
    care_category_code: optional(
      known("care_category", "code", text("Code van de zorgvorm", "fictief-begeleiding")),
    ),
    name: text("Naam", "Wachttijd tot eerste gesprek"),
    unit: text("Eenheid", "DAYS"),
    direction: word(["HIGHER_IS_BETTER", "LOWER_IS_BETTER"], "Richting"),
    target: amount("Norm", "28"),
    valid_from: date("Eerste dag", "2025-01-01"),
    valid_to: optional(date("Eerste dag waarop de norm niet meer geldt", "")),
  },
  citation: ["source_code", "locator"],
  apply: ["performance-indicators/name-rescored"],
  rollups: ["scores"],
  rules: [endsAfterItBegins],
};
