import type { DeliveryFormat } from "../delivery-format.ts";
import { date, form, module, municipalities, municipality, optional, provider } from "./column.ts";

/** Talks with providers, planned and held. */
export const meetings: DeliveryFormat = {
  name: "meetings",
  label: "gesprekken",
  table: "contract_meeting",
  key: ["provider_code", "module_code", "cycle"],
  columns: {
    provider_code: provider,
    module_code: module,
    cycle: form(/^\d{4}-T[1-3]$/, "Ronde: jaar en viermaandsperiode", "2026-T1"),
    planned_for: date("Dag waarvoor het gepland is", "2026-02-12"),
    held_on: optional(date("Dag waarop het gehouden is", "2026-02-17")),
    municipality_code: { ...municipality, whenEmpty: null },
    municipality_codes: municipalities,
  },
  citation: ["source_code", "locator"],
  yearOf: "left(delivered.cycle, 4)",
};
