import type { DeliveryFormat } from "../delivery-format.ts";
import { amount, count, euros, known, month, municipality, provider, text } from "./column.ts";

/** Monthly statements. All rows of a provider and month in one file are one delivery, which replaces the one before. */
export const statements: DeliveryFormat = {
  name: "statements",
  label: "regels van maandstaten",
  table: "provider_statement",
  key: ["municipality_code", "provider_code", "product_code", "month"],
  columns: {
    provider_code: provider,
    month: month("Maand", "2026-03"),
    municipality_code: municipality,
    product_code: known("product", "code", text("Productcode", "FP50A01")),
    spend: euros("Omzet in euro", "10432,50"),
    clients: count("Aantal cliënten van dit product in deze maand", "14"),
    volume: amount("Geleverd volume in de eenheid van het product", "161"),
  },
  citation: [],
  names: ["statements/name-places", "statements/analyse-places"],
  checks: ["month-to-come", "older-statement", "outside-contract"],
  apply: [
    "statements/name-deliveries",
    "statements/analyse-deliveries",
    "statements/note-deliveries",
    "statements/name-standing",
    "statements/analyse-standing",
    "statements/name-standing-rows",
    "statements/analyse-standing-rows",
    "statements/keep-superseded",
    "statements/remove-superseded",
    "statements/make-current",
    "statements/add-current",
    "statements/name-renewed",
    "statements/analyse-renewed",
    "statements/name-redeclared",
  ],
  rollups: ["statements", "providers", "differences"],
  isReplacedWhole: true,
  examples: "statements",
  yearOf: "extract(year FROM delivered.month)",
};
