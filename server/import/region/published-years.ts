import type { ImportTransaction } from "../import-transaction.ts";

/** The years of which something is added up or published. */
export async function publishedYears(transaction: ImportTransaction): Promise<number[]> {
  const rows = await transaction.read<{ year: number }>(
    `-- fictional-region-years
    SELECT rollup.year FROM core.statement_year_rollup AS rollup
    UNION SELECT share.year FROM core.published_module_share AS share`,
  );
  return rows.map(({ year }) => year);
}
