import type { RowFault, Values } from "../../formats/seed-format.ts";
import type { DeliveryFormat } from "../delivery-format.ts";
import { amount, form, known, municipality, optional, provider, text, yes } from "./column.ts";

function measuredOrWhyNot({ value, is_met: isMet, reason }: Values): RowFault | null {
  if ((value === null) !== (isMet === null))
    return { column: "is_met", expected: "ja of nee bij een waarde, en leeg zonder waarde" };
  return value === null && reason === null
    ? { column: "reason", expected: "waarom er geen waarde is" }
    : null;
}

/** What came out of measuring, and whether the target was met. */
export const measurements: DeliveryFormat = {
  name: "measurements",
  label: "metingen",
  table: "indicator_measurement",
  key: ["municipality_code", "provider_code", "performance_indicator_code", "period"],
  columns: {
    municipality_code: municipality,
    provider_code: provider,
    performance_indicator_code: known(
      "performance_indicator",
      "code",
      text("Code van de prestatie-indicator", "fictief-wachttijd"),
    ),
    period: form(/^\d{4}(-(\d{2}|Q[1-4]|T[1-3]))?$/, "Jaar, maand, kwartaal of viermaandsperiode", "2026-T1"),
    value: optional(amount("Gemeten waarde", "21")),
    is_met: { ...yes("Of de norm gehaald is: ja of nee; leeg zonder waarde", "true"), whenEmpty: null },
    reason: optional(text("Waarom er geen waarde is", "")),
  },
  citation: ["source_code", "locator"],
  yearOf: "left(delivered.period, 4)",
  apply: ["measurements/name-rescored"],
  rollups: ["scores"],
  rules: [measuredOrWhyNot],
};
