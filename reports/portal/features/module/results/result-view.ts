import type { ModuleResultFragment, ResultKind } from "#schema/generated/graphql.ts";

export interface ResultRow {
  readonly key: string;
  readonly category: string | null;
  readonly period: string;
  readonly results: Partial<Record<ResultKind, ModuleResultFragment>>;
}

export interface MeasureGroup {
  readonly measure: ModuleResultFragment["measure"];
  readonly rows: readonly ResultRow[];
}

function periodOf({ value, year }: Pick<ModuleResultFragment, "value" | "year">): string {
  return value.period ?? (year === null ? "niet vermeld" : String(year));
}

/** Target, outcome and ambition of the same category and period stand in one row; two of a kind take two rows. */
function rowsOf(results: readonly ModuleResultFragment[]): ResultRow[] {
  const rows: ResultRow[] = [];
  for (const result of results) {
    const period = periodOf(result);
    const row = rows.find(
      (one) => one.period === period && one.category === result.category && !one.results[result.kind],
    );
    if (row) row.results[result.kind] = result;
    else rows.push({ key: result.id, category: result.category, period, results: { [result.kind]: result } });
  }
  return rows;
}

/** Results by what they count, in the order in which the measures first occur. */
export function measureGroups(results: readonly ModuleResultFragment[]): MeasureGroup[] {
  const measures = new Map(results.map(({ measure }) => [measure.code, measure]));
  return [...measures.values()].map((measure) => ({
    measure,
    rows: rowsOf(results.filter((result) => result.measure.code === measure.code)),
  }));
}

/** The kinds that occur, in the order of their columns. */
export function kindsOf(results: readonly Pick<ModuleResultFragment, "kind">[]): ResultKind[] {
  const order: ResultKind[] = ["TARGET", "ACTUAL", "AMBITION"];
  return order.filter((kind) => results.some((result) => result.kind === kind));
}
