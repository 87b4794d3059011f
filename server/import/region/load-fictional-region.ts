import type { MikroORM } from "@mikro-orm/postgresql";
import { dutchNumber } from "../figures/dutch-number.ts";
import { type ImportTransaction, inImportTransaction } from "../import-transaction.ts";
import { publishAggregates } from "../publish/publish-aggregates.ts";
import { ROLLUPS, renewRollups } from "../rollups/renew-rollups.ts";
import { CHANGED_WITH_REGION } from "./changed-with-region.ts";
import { type CopiedRows, copyRows } from "./copied-rows.ts";
import { FICTIONAL_ROWS } from "./fictional-rows.ts";
import { publishedYears } from "./published-years.ts";
import type { StandingRegion } from "./replace-fictional-region.ts";
import { addStaged, type StagedRows } from "./staged-rows.ts";

export interface RegionLoad {
  readonly orm: MikroORM;
  readonly region: StandingRegion;
  /** Its register must stand in the database already. */
  readonly tables: Iterable<CopiedRows>;
  readonly clock: () => Date;
  /** Is told in Dutch how far it is. */
  readonly progress: (line: string) => void;
}

const counted = (count: number): string => dutchNumber(String(count));

/** Copies all rows to where they wait. @returns what waits, in the order in which every reference is met */
async function stage(
  transaction: ImportTransaction,
  { tables, region, progress }: RegionLoad,
): Promise<StagedRows[]> {
  const staged = new Map<string, StagedRows>();
  let rowCount = 0;
  let providerCount = 0;
  for (const rows of tables) {
    await copyRows(transaction, rows);
    const { table, columns } = rows;
    if (rows.rows.length > 0) staged.set(table, { table, columns });
    rowCount += rows.rows.length;
    if (rows.table === "provider") providerCount += rows.rows.length;
    if (rows.table === "declaration_total")
      progress(
        `Fictieve regio: ${counted(providerCount)} van ${counted(region.providers)} aanbieders gemaakt, ${counted(rowCount)} rijen`,
      );
  }
  return [...staged.values()];
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

async function mark(transaction: ImportTransaction, { region, clock }: RegionLoad): Promise<void> {
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
}

/** Brings a region to a database in which none stands, in one transaction. @returns how many rows it has */
export async function loadFictionalRegion(load: RegionLoad): Promise<number> {
  const { orm, progress } = load;
  return await inImportTransaction(orm, async (transaction) => {
    let rowCount = 0;
    for (const rows of await stage(transaction, load)) {
      const added = await addStaged(transaction, rows);
      rowCount += added;
      progress(`Fictieve regio: ${counted(added)} rijen in ${rows.table}, ${counted(rowCount)} in totaal`);
    }
    progress("Fictieve regio: optellen");
    await addUp(transaction);
    progress("Fictieve regio: publiceren");
    await publishAggregates(transaction, await publishedYears(transaction));
    await mark(transaction, load);
    return rowCount;
  });
}
