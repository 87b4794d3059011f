import type { DeliveryFormat } from "../delivery-format.ts";
import { date, municipalities, provider, word } from "./column.ts";

/** Judgements of quality, lawfulness and annual accounts. */
export const assessments: DeliveryFormat = {
  name: "assessments",
  label: "beoordelingen",
  table: "quality_assessment",
  key: ["provider_code", "kind", "assessed_on"],
  columns: {
    provider_code: provider,
    kind: word(["QUICK_SCAN", "ANNUAL_ACCOUNTS", "LAWFULNESS"], "Soort"),
    assessed_on: date("Dag van de beoordeling", "2026-05-20"),
    outcome: word(["SUFFICIENT", "POINTS_OF_ATTENTION", "INSUFFICIENT"], "Oordeel"),
    municipality_codes: municipalities,
  },
  citation: ["source_code", "locator"],
};
