import { year } from "../../cells/integer.ts";
import type { DeliveryFormat } from "../delivery-format.ts";
import { date, eurosFromZero, known, municipalities, provider, text, whole } from "./column.ts";

/** What a contract asks in social return, and what was done. */
export const socialReturn: DeliveryFormat = {
  name: "social-return",
  label: "verplichtingen social return",
  table: "social_return",
  key: ["contract_code", "financial_year"],
  columns: {
    contract_code: known("contract", "code", text("Contractnummer", "FC000001")),
    financial_year: { ...whole("Jaar", "2026"), parse: year, writing: "TEXT" },
    provider_code: provider,
    obliged_amount: eurosFromZero("Verplicht bedrag in euro", "12500"),
    fulfilled_amount: eurosFromZero("Ingevuld bedrag in euro", "8000"),
    due_on: date("Dag waarop het ingevuld moet zijn", "2026-12-31"),
    municipality_codes: municipalities,
  },
  citation: ["source_code", "locator"],
  yearOf: "delivered.financial_year",
};
