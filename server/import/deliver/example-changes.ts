import type { ImportTransaction } from "../import-transaction.ts";
import type { DeliveryFormat } from "./delivery-format.ts";
import { deliverySql } from "./delivery-sql.ts";
import { STAGING } from "./stage-delivery.ts";

/** One value that a delivery says otherwise; null is an empty one. */
export interface Difference {
  readonly column: string;
  readonly was: string | null;
  readonly becomes: string | null;
}

/** Something that a delivery adds or changes, to show before it does. */
export interface ExampleChange {
  /** Of the file. */
  readonly row: number;
  /** What names it: `FC000001`, or `FA00001, 2026-03`. */
  readonly name: string;
  /** Null where it is new. */
  readonly differences: readonly Difference[] | null;
}

/** Enough to see whether a file does what was meant. */
const MOST = 5;

function keyOf({ key, columns }: DeliveryFormat): { name: string; same: string } {
  const shown = (column: string) =>
    columns[column]?.writing === "MONTH"
      ? `to_char(${STAGING}."${column}", 'YYYY-MM')`
      : `${STAGING}."${column}"`;
  const name = key.map(shown).join(", ");
  const same = key.map((column) => `standing."${column}" = ${STAGING}."${column}"`).join(" AND ");
  return { name: `concat_ws(', ', ${name})`, same };
}

function addedSql(format: DeliveryFormat): string {
  const { name, same } = keyOf(format);
  return `-- deliver-example-added
    SELECT ${STAGING}.row_number AS row, ${name} AS name, NULL AS differences
    FROM ${STAGING}
    LEFT JOIN core."${format.table}" AS standing ON ${same}
    WHERE standing."${format.key[0] ?? ""}" IS NULL
    ORDER BY ${STAGING}.row_number
    LIMIT ${MOST}`;
}

function changedSql(format: DeliveryFormat, compared: readonly string[]): string {
  const { name, same } = keyOf(format);
  const differs = (column: string) => `standing."${column}" IS DISTINCT FROM ${STAGING}."${column}"`;
  const pairs = compared.map(
    (column) =>
      `CASE WHEN ${differs(column)} THEN jsonb_build_object('column', '${column}',
        'was', standing."${column}"::text, 'becomes', ${STAGING}."${column}"::text) END`,
  );
  return `-- deliver-example-changed
    SELECT ${STAGING}.row_number AS row, ${name} AS name,
      jsonb_path_query_array(jsonb_build_array(${pairs.join(", ")}), '$[*] ? (@ != null)') AS differences
    FROM ${STAGING}
    JOIN core."${format.table}" AS standing ON ${same}
    WHERE ${compared.map(differs).join(" OR ")}
    ORDER BY ${STAGING}.row_number
    LIMIT ${MOST}`;
}

/**
 * The first few of what a delivery adds and changes; comes before it does.
 * @param compared the columns whose difference makes a row another one
 */
export async function exampleChanges(
  transaction: ImportTransaction,
  format: DeliveryFormat,
  compared: readonly string[],
): Promise<ExampleChange[]> {
  if (format.examples !== undefined)
    return transaction.read<ExampleChange>(await deliverySql(`examples/${format.examples}`));
  const changed =
    compared.length > 0 ? await transaction.read<ExampleChange>(changedSql(format, compared)) : [];
  return [...(await transaction.read<ExampleChange>(addedSql(format))), ...changed];
}
