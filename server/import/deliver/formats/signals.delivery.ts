import type { RowFault, Values } from "../../formats/seed-format.ts";
import type { DeliveryFormat } from "../delivery-format.ts";
import { count, date, municipality, optional, provider, word } from "./column.ts";

function closedAfterItCame({ received_on: from, closed_on: to }: Values): RowFault | null {
  const isWrong = typeof from === "string" && typeof to === "string" && to < from;
  return isWrong ? { column: "closed_on", expected: `${from} of later, of leeg` } : null;
}

/** Signals of municipalities about a provider; what it is about is a word, never a story. */
export const signals: DeliveryFormat = {
  name: "signals",
  label: "signalen",
  table: "provider_signal",
  key: ["municipality_code", "provider_code", "signal_number"],
  columns: {
    municipality_code: municipality,
    provider_code: provider,
    signal_number: count("Volgnummer bij de gemeente", "1"),
    received_on: date("Dag van ontvangst", "2026-04-02"),
    subject: word(["QUALITY", "LAWFULNESS", "FINANCES", "CONTINUITY", "COOPERATION"], "Onderwerp"),
    closed_on: optional(date("Dag van afsluiting", "")),
  },
  citation: ["source_code", "locator"],
  rules: [closedAfterItCame],
};
