import type { MikroORM } from "@mikro-orm/postgresql";
import { DELIVERY } from "../deliver/note-source.ts";
import { dutchNumber } from "../figures/dutch-number.ts";
import { type ImportTransaction, inImportTransaction } from "../import-transaction.ts";
import { publishAggregates } from "../publish/publish-aggregates.ts";
import { ROLLUPS, renewRollups } from "../rollups/renew-rollups.ts";
import { CHANGED_WITH_REGION } from "./changed-with-region.ts";
import { type CopiedRows, copyRows } from "./copied-rows.ts";
import { FICTIONAL_ROWS } from "./fictional-rows.ts";

/** What is published cites one of the sources that it was made of. */
const PUBLISHED = ["published_care_figure", "published_module_figure", "published_module_share"];

/** What earlier deliveries said of it; of addenda, those whose contract is gone. */
const SUPERSEDED_GONE = `-- fictional-region-superseded
  DELETE FROM core.superseded_row AS superseded
  WHERE core.is_fictional(superseded.earlier_row ->> 'provider_code')
    OR core.is_fictional(superseded.earlier_row ->> 'care_category_code')
    OR core.is_fictional(superseded.earlier_row ->> 'module_code')
    OR (superseded.table_name = 'provider' AND core.is_fictional(superseded.earlier_row ->> 'code'))
    OR (superseded.table_name = 'contract_addendum' AND NOT EXISTS (
      SELECT FROM core.contract WHERE contract.code = superseded.earlier_row ->> 'contract_code'))`;

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

/** Takes away the deliveries that held nothing but what is gone: the same file may come again. */
async function forgetDeliveries(transaction: ImportTransaction): Promise<void> {
  const citing = FICTIONAL_ROWS.filter(({ isCiting }) => isCiting).map(({ table }) => table);
  const isCited = [...citing, ...PUBLISHED].map(
    (table) => `EXISTS (SELECT FROM core.${table} AS cites WHERE cites.source_code = source.code)`,
  );
  await transaction.write(
    `-- fictional-region-deliveries
    DELETE FROM core.source
    USING (SELECT DISTINCT gone.source_code FROM gone_citation AS gone) AS gone
    WHERE source.code = gone.source_code AND source.document_type = ? AND NOT (${isCited.join(" OR ")})`,
    [DELIVERY],
  );
}

/**
 * Takes away everything invented about providers, also what was delivered, and the mark that a region stands here. Its
 * register stays.
 */
export async function clearFictionalRegion(orm: MikroORM): Promise<void> {
  await inImportTransaction(orm, async (transaction) => {
    const years = await publishedYears(transaction);
    await transaction.write("DELETE FROM raw.fictional_region");
    await transaction.write("CREATE TEMPORARY TABLE gone_citation (source_code text) ON COMMIT DROP");
    for (const { table, condition, isCiting } of FICTIONAL_ROWS) {
      const remove = `DELETE FROM core.${table} WHERE ${condition}`;
      await transaction.write(
        isCiting
          ? `WITH gone AS (${remove} RETURNING source_code)
            INSERT INTO gone_citation SELECT DISTINCT gone.source_code FROM gone`
          : remove,
      );
    }
    await transaction.write(SUPERSEDED_GONE);
    await publishAggregates(transaction, years);
    await forgetDeliveries(transaction);
  });
}

async function publishedYears(transaction: ImportTransaction): Promise<number[]> {
  const rows = await transaction.read<{ year: number }>(
    `-- fictional-region-years
    SELECT rollup.year FROM core.statement_year_rollup AS rollup
    UNION SELECT share.year FROM core.published_module_share AS share`,
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

async function analyse(transaction: ImportTransaction): Promise<void> {
  for (const { table } of FICTIONAL_ROWS) await transaction.write(`ANALYZE core.${table}`);
}

/** The rollups of a region that has just come; what is known of the tables decides how fast they are made, and read. */
async function addUp(transaction: ImportTransaction): Promise<void> {
  await analyse(transaction);
  for (const named of CHANGED_WITH_REGION) await transaction.write(named);
  await transaction.write("ANALYZE renewed");
  for (const rollups of ROLLUPS) await renewRollups(transaction, rollups);
  await analyse(transaction);
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
    await addUp(transaction);
    await publishAggregates(transaction, await publishedYears(transaction));
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
