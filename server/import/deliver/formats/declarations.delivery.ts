import { textLike } from "../../cells/text.ts";
import type { DeliveryFormat } from "../delivery-format.ts";
import {
  amount,
  count,
  eurosFromZero,
  form,
  month,
  municipality,
  optional,
  provider,
  text,
} from "./column.ts";

/** Declarations, added up by who delivers them: per provider, municipality, product and month. */
export const declarations: DeliveryFormat = {
  name: "declarations",
  label: "totalen van declaraties",
  table: "declaration_total",
  key: [
    "municipality_code",
    "agb_code",
    "message_reference",
    "product_category_code",
    "product_code",
    "month",
  ],
  columns: {
    municipality_code: municipality,
    agb_code: form(/^\d{8}$/, "AGB-code van de aanbieder, acht cijfers", "99000001"),
    message_reference: text("Kenmerk van het declaratiebericht", "FD-2026-03-0001"),
    product_category_code: form(/^[0-9A-Z]{2}$/, "Productcategorie, twee tekens", "02"),
    product_code: { ...text("Productcode (mag leeg)", "02A01"), parse: textLike(/^.*$/, ""), whenEmpty: "" },
    month: month("Maand waarin de zorg geleverd is", "2026-03"),
    provider_code: optional(provider),
    debit_amount: eurosFromZero("Gedeclareerd bedrag in euro", "10432,50"),
    credit_amount: eurosFromZero("Gecrediteerd bedrag in euro", "0"),
    volume: amount("Volume", "161"),
    clients: count("Aantal verschillende cliënten", "14"),
  },
  citation: ["source_code"],
  apply: ["declarations/name-redeclared"],
  rollups: ["differences"],
  yearOf: "extract(year FROM delivered.month)",
};
