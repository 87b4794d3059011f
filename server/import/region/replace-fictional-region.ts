import type { MikroORM } from "@mikro-orm/postgresql";
import { dutchNumber } from "../figures/dutch-number.ts";
import { type ImportTransaction, inImportTransaction } from "../import-transaction.ts";
import { publishAggregates } from "../publish/publish-aggregates.ts";
import { type CopiedRows, copyRows } from "./copied-rows.ts";
import { ROLLUPS } from "./region-rollups.ts";

/** Facts first, then what they point to: in this order everything invented about providers can go. */
const TABLES = [
  ["statement_year_rollup", "provider_code"],
  ["statement_month_rollup", "provider_code"],
  ["declaration_total", "source_code"],
  ["superseded_statement", "provider_code"],
  ["provider_statement", "provider_code"],
  ["statement_delivery", "provider_code"],
  ["social_return", "provider_code"],
  ["provider_signal", "provider_code"],
  ["quality_assessment", "provider_code"],
  ["contract_meeting", "provider_code"],
  ["indicator_measurement", "provider_code"],
  ["performance_indicator", "source_code"],
  ["contract_addendum", "contract_code"],
  ["contract_municipality", "municipality_code"],
  ["contract", "provider_code"],
  ["product", "source_code"],
  ["provider_identifier", "provider_code"],
  ["provider", "code"],
] as const;

/** The region that stands in a database. */
export interface StandingRegion {
  /** Of recipe and generator. */
  readonly sha256: string;
  readonly municipalities: number;
  readonly providers: number;
  readonly months: number;
  readonly seed: number;
  readonly endMonth: string;
  /** Whether it is the one that `npm start` keeps; another was asked for by hand and is left alone. */
  readonly isDemo: boolean;
}

/** Which region stands in the database; null when there is none. */
export async function standingRegion(orm: MikroORM): Promise<StandingRegion | null> {
  const [row] = await orm.em.fork().execute<StandingRegion[]>(
    `-- fictional-region-standing
    SELECT region.sha256, region.municipalities, region.providers, region.months, region.seed,
      region.end_month AS "endMonth", region.is_demo AS "isDemo"
    FROM raw.fictional_region AS region`,
  );
  return row ?? null;
}

/** Takes away everything invented about providers, and the mark that a region stands here. Its register stays. */
export async function clearFictionalRegion(orm: MikroORM): Promise<void> {
  await inImportTransaction(orm, async (transaction) => {
    const years = await yearsOfRollups(transaction);
    await transaction.write("DELETE FROM raw.fictional_region");
    for (const [table, column] of TABLES) {
      const condition =
        table === "contract_addendum" ? `${column} LIKE 'FC%'` : `core.is_fictional(${column})`;
      await transaction.write(`DELETE FROM core.${table} WHERE ${condition}`);
    }
    await publishAggregates(transaction, years);
  });
}

async function yearsOfRollups(transaction: ImportTransaction): Promise<number[]> {
  const rows = await transaction.read<{ year: number }>(
    `-- fictional-region-years
    SELECT DISTINCT rollup.year FROM core.statement_year_rollup AS rollup`,
  );
  return rows.map(({ year }) => year);
}

export interface RegionLoad {
  readonly orm: MikroORM;
  readonly region: StandingRegion;
  /** Its register must stand in the database already. */
  readonly tables: Iterable<CopiedRows>;
  readonly clock: () => Date;
  readonly progress: (line: string) => void;
}

/** Copies a region into a database in which none stands, in one transaction. @returns how many rows it has */
export async function loadFictionalRegion({
  orm,
  region,
  tables,
  clock,
  progress,
}: RegionLoad): Promise<number> {
  return await inImportTransaction(orm, async (transaction) => {
    let rowCount = 0;
    for (const rows of tables) {
      await copyRows(transaction, rows);
      rowCount += rows.rows.length;
      if (rows.table === "declaration_total")
        progress(`Fictieve regio: ${dutchNumber(String(rowCount))} rijen`);
    }
    progress("Fictieve regio: optellen en publiceren");
    for (const rollup of ROLLUPS) await transaction.write(rollup);
    for (const [table] of TABLES) await transaction.write(`ANALYZE core.${table}`);
    await publishAggregates(transaction, await yearsOfRollups(transaction));
    await transaction.write(
      `-- fictional-region-mark
      INSERT INTO raw.fictional_region (
        sha256, municipalities, providers, months, seed, end_month, is_demo, imported_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[region.sha256, region.municipalities, region.providers, region.months, region.seed],
        ...[region.endMonth, region.isDemo, clock().toISOString()],
      ],
    );
    return rowCount;
  });
}
