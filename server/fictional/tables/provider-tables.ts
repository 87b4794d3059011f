import { SOURCE } from "../files/register-files.ts";
import type { FictionalProvider } from "../providers/fictional-provider.ts";
import { agbCode, chamberOfCommerceNumber } from "../region/fictional-codes.rules.ts";
import type { TableRows } from "./table-rows.ts";

/** Providers and the numbers they are known by. */
export function providerTables(providers: readonly FictionalProvider[]): TableRows[] {
  return [
    {
      table: "provider",
      columns: ["code", "name", "size_class", "is_fictional", "source_code"],
      rows: providers.map(({ code, name, sizeClass }) => [code, name, sizeClass, true, SOURCE]),
    },
    {
      table: "provider_identifier",
      columns: ["kind", "identifier", "provider_code"],
      rows: providers.flatMap(({ code, number }) => [
        ["KVK", chamberOfCommerceNumber(number), code],
        ["AGB", agbCode(number), code],
      ]),
    },
  ];
}
