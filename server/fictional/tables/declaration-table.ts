import { declarationsOf, declares } from "../facts/declarations.ts";
import { euros } from "../facts/euros.rules.ts";
import type { Cell } from "../files/fictional-file.ts";
import { SOURCE } from "../files/register-files.ts";
import type { FictionalProvider } from "../providers/fictional-provider.ts";
import { monthText } from "../recipe/month.rules.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import type { TableRows } from "./table-rows.ts";

/** What the declaration messages of providers come to. */
export function declarationTable(
  region: FictionalRegion,
  providers: readonly FictionalProvider[],
): TableRows {
  const rows: Cell[][] = [];
  for (const provider of providers.filter((one) => declares(region, one))) {
    for (let month = provider.firstMonth; month <= provider.lastMonth; month += 1) {
      for (const { agbCode, messageReference, row, debitCents, creditCents } of declarationsOf(
        region,
        provider,
        month,
      )) {
        rows.push([
          ...[row.municipalityCode, agbCode, messageReference, row.productCategoryCode, row.productCode],
          ...[`${monthText(month)}-01`, provider.code, euros(debitCents), euros(creditCents)],
          ...[row.volume, row.clients, SOURCE],
        ]);
      }
    }
  }
  return {
    table: "declaration_total",
    columns: [
      ...["municipality_code", "agb_code", "message_reference", "product_category_code", "product_code"],
      ...["month", "provider_code", "debit_amount", "credit_amount", "volume", "clients", "source_code"],
    ],
    rows,
  };
}
