import type { ImportTransaction } from "../import-transaction.ts";
import type { DeliveryFormat } from "./delivery-format.ts";
import { STAGING } from "./stage-delivery.ts";

/** Of which provider a standing row is, in SQL. */
function providerOf({ table, columns }: DeliveryFormat): string {
  if (table === "provider") return "standing.code";
  if ("provider_code" in columns) return "standing.provider_code";
  if ("contract_code" in columns)
    return "(SELECT contract.provider_code FROM core.contract WHERE contract.code = standing.contract_code)";
  return "NULL";
}

/** Whose municipalities a standing row concerns, in SQL. */
function municipalitiesOf({ columns }: DeliveryFormat): string {
  if ("municipality_codes" in columns) return "standing.municipality_codes";
  return "municipality_code" in columns ? "ARRAY[standing.municipality_code]" : "'{}'";
}

/**
 * Keeps the rows that this delivery says otherwise, as they stood, in `core.superseded_row`; comes before they change.
 * @param compared the columns whose difference makes a row another one
 * @returns how many they are
 */
export async function keepSupersededRows(
  transaction: ImportTransaction,
  format: DeliveryFormat,
  compared: readonly string[],
): Promise<number> {
  const { table, key, citation } = format;
  const of = (name: string, columns: readonly string[]) =>
    columns.map((column) => `${name}."${column}"`).join(", ");
  const keyParts = key.map((column) => `'${column}', standing."${column}"`).join(", ");
  const same = key.map((column) => `standing."${column}" = ${STAGING}."${column}"`).join(" AND ");
  const source = citation.includes("source_code") ? "standing.source_code" : "NULL";
  return transaction.write(
    `-- deliver-keep-superseded
    INSERT INTO core.superseded_row (
      table_name, key, superseded_at, earlier_row, source_code, superseded_by, provider_code, municipality_codes)
    SELECT '${table}', jsonb_build_object(${keyParts}), now(), to_jsonb(standing), ${source},
      current_setting('regiospiegel.delivered_source'), ${providerOf(format)}, ${municipalitiesOf(format)}
    FROM core."${table}" AS standing
    JOIN ${STAGING} ON ${same}
    WHERE (${of("standing", compared)}) IS DISTINCT FROM (${of(STAGING, compared)})`,
  );
}
