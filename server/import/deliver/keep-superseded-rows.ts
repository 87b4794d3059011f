import type { ImportTransaction } from "../import-transaction.ts";
import type { DeliveryFormat } from "./delivery-format.ts";
import { STAGING } from "./stage-delivery.ts";

/**
 * Keeps the rows that this delivery says otherwise, as they stood, in `raw.superseded_row`; comes before they change.
 * @param compared the columns whose difference makes a row another one
 * @returns how many they are
 */
export async function keepSupersededRows(
  transaction: ImportTransaction,
  { table, key, citation }: DeliveryFormat,
  compared: readonly string[],
): Promise<number> {
  const of = (name: string, columns: readonly string[]) =>
    columns.map((column) => `${name}."${column}"`).join(", ");
  const keyParts = key.map((column) => `'${column}', standing."${column}"`).join(", ");
  const same = key.map((column) => `standing."${column}" = ${STAGING}."${column}"`).join(" AND ");
  const source = citation.includes("source_code") ? "standing.source_code" : "NULL";
  return transaction.write(
    `-- deliver-keep-superseded
    INSERT INTO raw.superseded_row (table_name, key, superseded_at, earlier_row, source_code, superseded_by)
    SELECT '${table}', jsonb_build_object(${keyParts}), now(), to_jsonb(standing), ${source},
      current_setting('regiospiegel.delivered_source')
    FROM core."${table}" AS standing
    JOIN ${STAGING} ON ${same}
    WHERE (${of("standing", compared)}) IS DISTINCT FROM (${of(STAGING, compared)})`,
  );
}
