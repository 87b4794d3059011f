import type { ImportTransaction } from "../import-transaction.ts";
import { type Problem, quoted } from "../problem.ts";
import type { DeliveryFormat } from "./delivery-format.ts";
import { deliverySql } from "./delivery-sql.ts";
import { knownWords } from "./known-words.ts";
import { DELIVERY } from "./note-source.ts";
import { STAGING } from "./stage-delivery.ts";

/** A row of a check: where, what came, and what was expected, in Dutch. */
interface Finding {
  readonly row_number: number;
  readonly column_name: string | null;
  readonly came: string | null;
  readonly expected: string;
}

/** More findings of one kind are no help to a reader. */
const MOST = 100;

/** Whether some key may stand twice: by numbers made of the keys, for a sort of these is quick, and other numbers are other keys. */
function maybeTwice({ key }: DeliveryFormat): string {
  return `-- deliver-check-maybe-twice
    SELECT count(DISTINCT hash_record_extended(ROW(${key.map((column) => `${STAGING}."${column}"`).join(", ")}), 0)) < count(*) AS maybe
    FROM ${STAGING}`;
}

function twice({ key }: DeliveryFormat): string {
  const of = (name: string) => key.map((column) => `${name}."${column}"`).join(", ");
  return `-- deliver-check-twice
    SELECT again.row_number, '${key.join(", ")}' AS column_name, concat_ws(', ', ${of("again")}) AS came,
      'elke rij één keer; deze stond al op rij ' || first.row_number AS expected
    FROM (
      SELECT ${of(STAGING)}, min(${STAGING}.row_number) AS row_number
      FROM ${STAGING}
      GROUP BY ${of(STAGING)}
      HAVING count(*) > 1
    ) AS first
    JOIN ${STAGING} AS again ON (${of("again")}) = (${of("first")}) AND again.row_number > first.row_number
    ORDER BY again.row_number
    LIMIT ${MOST}`;
}

function unknown(column: string, type: string, [table, code]: readonly [string, string]): string {
  const values =
    type === "text[]"
      ? `FROM ${STAGING} CROSS JOIN unnest(${STAGING}."${column}") AS given (value)`
      : `FROM (SELECT ${STAGING}.row_number, ${STAGING}."${column}" AS value FROM ${STAGING}) AS given`;
  const row = type === "text[]" ? STAGING : "given";
  return `-- deliver-check-known
    SELECT min(${row}.row_number) AS row_number, '${column}' AS column_name, given.value AS came,
      '${knownWords(table)}' || CASE WHEN count(*) > 1 THEN format(' (staat in %s rijen)', count(*)) ELSE '' END AS expected
    ${values}
    LEFT JOIN core."${table}" AS known ON known."${code}" = given.value
    WHERE given.value IS NOT NULL AND known."${code}" IS NULL
    GROUP BY given.value
    ORDER BY 1
    LIMIT ${MOST}`;
}

function older({ table, key }: DeliveryFormat): string {
  const same = key.map((column) => `standing."${column}" = ${STAGING}."${column}"`).join(" AND ");
  return `-- deliver-check-older
    SELECT ${STAGING}.row_number, '${key.join(", ")}' AS column_name,
      concat_ws(', ', ${key.map((column) => `${STAGING}."${column}"`).join(", ")}) AS came,
      'een levering van ' || to_char(source.published_on, 'DD-MM-YYYY') || ' of later, want deze rij kwam die dag' AS expected
    FROM ${STAGING}
    JOIN core."${table}" AS standing ON ${same}
    JOIN core.source ON source.code = standing.source_code
    WHERE source.document_type = '${DELIVERY}'
      AND source.published_on > current_setting('regiospiegel.delivered_on')::date
    ORDER BY 1
    LIMIT ${MOST}`;
}

/** What only the database can see of the rows that wait: keys twice, codes that nobody knows, and the format's own checks. */
export async function checkDelivery(
  transaction: ImportTransaction,
  format: DeliveryFormat,
  file: string,
): Promise<Problem[]> {
  const references = Object.entries(format.columns).flatMap(([name, { type, refersTo }]) =>
    refersTo ? [unknown(name, type, refersTo)] : [],
  );
  for (const step of format.names ?? []) await transaction.write(await deliverySql(`apply/${step}`));
  const own = await Promise.all((format.checks ?? []).map((check) => deliverySql(`checks/${check}`)));
  const problems: Problem[] = [];
  const cites = format.citation.includes("source_code") ? [older(format)] : [];
  const [keys] = await transaction.read<{ maybe: boolean }>(maybeTwice(format));
  const repeated = keys?.maybe === false ? [] : [twice(format)];
  for (const sql of [...repeated, ...references, ...cites, ...own]) {
    const findings = await transaction.read<Finding>(sql);
    for (const { row_number: row, column_name: column, came, expected } of findings)
      problems.push({ file, row, column, came: quoted(came ?? ""), expected });
  }
  return problems;
}
