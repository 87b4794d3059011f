import type { Pool } from "pg";
import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import type { DefinitionFault } from "#reports/definition/definition-fault.ts";
import { parseTemplate, variablesOf } from "#reports/definition/template.rules.ts";
import { checkSql } from "./check-sql.ts";

/** What is wrong with the queries that give the values to choose, each told once. */
export async function checkOptions(
  pool: Pool,
  dashboards: readonly DashboardDefinition[],
): Promise<DefinitionFault[]> {
  const sources = dashboards.flatMap(({ parameters }) => parameters.map(({ options }) => options));
  const queries = new Map(
    sources.flatMap((source) => (source?.kind === "QUERY" ? [[source.name, source]] : [])),
  );
  const faults: DefinitionFault[] = [];
  for (const { file, sql } of queries.values()) {
    const { template } = parseTemplate(sql);
    for (const { line, name } of variablesOf(template))
      faults.push({
        file,
        line,
        sentence: `Een vraag naar keuzes heeft geen variabelen, maar hier staat {{${name}}}.`,
      });
    const checked = await checkSql(pool, { file, sql, template, types: {} });
    faults.push(...checked.faults);
    const names = checked.columns.map(({ name }) => name).join(", ");
    if (checked.faults.length === 0 && names !== "value, label")
      faults.push({
        file,
        line: 1,
        sentence: `Een vraag naar keuzes geeft de kolommen value en label, maar deze geeft: ${names}.`,
      });
  }
  return faults;
}
