import { endsAfterItBegins } from "../../formats/row-rules.ts";
import type { DeliveryFormat } from "../delivery-format.ts";
import { count, date, known, module, municipalities, optional, provider, text, yes } from "./column.ts";

/** Contracts with their lots, spot contracts among them, and the municipalities that they serve. */
export const contracts: DeliveryFormat = {
  name: "contracts",
  label: "contracten",
  table: "contract",
  key: ["code"],
  columns: {
    code: text("Contractnummer", "FC000001"),
    provider_code: provider,
    module_code: module,
    care_category_code: known("care_category", "code", text("Code van de zorgvorm", "fictief-begeleiding")),
    lot: optional(text("Perceel", "Perceel 2")),
    is_spot_contract: yes("Of het een veegcontract is: ja of nee", "false"),
    is_draft: yes("Of het nog een concept is: ja of nee", "false"),
    valid_from: date("Eerste dag", "2025-01-01"),
    valid_to: optional(date("Eerste dag waarop het niet meer geldt", "2027-01-01")),
    notice_months: optional(count("Opzegtermijn in maanden", "6")),
    terminated_on: optional(date("Dag waarop het is opgezegd", "")),
    municipality_codes: municipalities,
  },
  citation: ["source_code", "locator"],
  rules: [endsAfterItBegins],
  apply: ["contract-municipalities/remove-other", "contract-municipalities/add"],
};
