import { DatabaseError, type Pool } from "pg";
import { compileTemplate, type SqlType } from "#reports/definition/compile-template.rules.ts";
import type { DefinitionFault } from "#reports/definition/definition-fault.ts";
import { type Template, variablesOf } from "#reports/definition/template.rules.ts";
import { type DescribedColumn, describeColumns } from "./described-columns.ts";
import { lineOfRefusal, refusedInWords } from "./refused-in-words.rules.ts";

const EXPLAIN = "EXPLAIN ".length;
const EXAMPLES: Readonly<Record<SqlType, string>> = { integer: "2022", text: "GM0202" };

/** SQL of a report, where it stands and of which types its variables are. */
export interface ReportSql {
  readonly file: string;
  readonly sql: string;
  readonly template: Template;
  readonly types: Readonly<Record<string, SqlType>>;
}

/** What is wrong with SQL that needs no database to see. */
function faultsOfText({ file, sql }: ReportSql): DefinitionFault[] {
  const lines = sql.split("\n").map((line) => line.replace(/--.*$/, ""));
  return lines.flatMap((line, index) => {
    const forbidden = /\b(core|raw)\./.exec(line);
    if (forbidden)
      return [
        {
          file,
          line: index + 1,
          sentence: `Een rapport leest alleen het schema indicators, maar hier staat een tabel van ${forbidden[1] ?? ""}.`,
        },
      ];
    return line.includes(";")
      ? [{ file, line: index + 1, sentence: "De SQL van een tegel is één vraag, zonder puntkomma." }]
      : [];
  });
}

/**
 * Explains a report's SQL on the real views, once with every optional part and once without any.
 * @returns its columns where it is sound, and what is wrong with it
 */
export async function checkSql(
  pool: Pool,
  report: ReportSql,
): Promise<{ columns: readonly DescribedColumn[]; faults: DefinitionFault[] }> {
  const faults = faultsOfText(report);
  if (faults.length > 0) return { columns: [], faults };
  const { file, template, types } = report;
  const used = variablesOf(template);
  const withAll = used.map(({ name }) => [name, EXAMPLES[types[name] ?? "text"]] as const);
  const withNeeded = withAll.filter(([name]) => used.some((one) => one.name === name && !one.isOptional));
  let columns: readonly DescribedColumn[] = [];
  for (const values of [withNeeded, withAll]) {
    const { text, values: numbered } = compileTemplate(template, types, Object.fromEntries(values));
    try {
      columns = await describeColumns(pool, text, numbered);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      return {
        columns: [],
        faults: [{ file, line: lineOfRefusal(error, text, EXPLAIN), sentence: refusedInWords(error) }],
      };
    }
  }
  return { columns, faults: [] };
}
