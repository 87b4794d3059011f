import type { DeliveryFormat } from "../delivery-format.ts";
import { date, known, numberFromOne, text } from "./column.ts";

/** What was agreed after a contract was signed. */
export const addenda: DeliveryFormat = {
  name: "addenda",
  label: "addenda",
  table: "contract_addendum",
  key: ["contract_code", "number"],
  columns: {
    contract_code: known("contract", "code", text("Contractnummer", "FC000001")),
    number: numberFromOne("Volgnummer binnen het contract", "1"),
    agreed_on: date("Dag van de afspraak", "2026-03-01"),
    subject: text("Onderwerp", "Indexering 2026"),
  },
  citation: ["source_code", "locator"],
};
