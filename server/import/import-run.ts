import { join } from "node:path";
import type { MikroORM } from "@mikro-orm/postgresql";
import { findProjectFolder } from "#server/config/project-folder.ts";
import { changedFiles, deliveredIn, rowCountOf, writeDelivered } from "./delivered-rows.ts";
import { tableOf } from "./entity-table.ts";
import { dutchNumber } from "./figures/dutch-number.ts";
import { discrepancies } from "./formats/discrepancies.format.ts";
import type { SeedFormat, Values } from "./formats/seed-format.ts";
import { sourceDocuments } from "./formats/source-document.format.ts";
import type { ImportReport } from "./import-report.ts";
import { type ImportTransaction, inImportTransaction } from "./import-transaction.ts";
import { judgeClaims } from "./judge-claims.ts";
import { readSeeds, type Seeds } from "./read-seeds.ts";
import { followModules } from "./rollups/follow-modules.ts";
import { runChecks } from "./run-checks.ts";
import { hashTogether, seedsHash } from "./seeds-hash.ts";
import type { SeedsTree } from "./seeds-tree.ts";
import { sourceRows } from "./source-rows.ts";
import { stage } from "./stage.ts";
import { synchronise, type TableContents } from "./synchronise.ts";
import { type TableChanges, writeTables } from "./write-tables.ts";

export interface ImportOptions {
  readonly orm: MikroORM;
  /** The folder that holds `reference/`, `sources/` and perhaps `open-data/`. */
  readonly seedsFolder: string;
  /** A second tree whose rows go to the same tables, and what is known of its contents: the fictional region. */
  readonly alongside?: { readonly tree: SeedsTree; readonly hash: string };
  readonly clock: () => Date;
  /** Is told in Dutch what is being done, a short line at a time. */
  readonly progress: (line: string) => void;
  /** Do everything, then take it back. */
  readonly isDryRun?: boolean;
}

/** Leaves the transaction of a trial, so that everything in it is taken back. */
class TrialEnded extends Error {
  override readonly name = "TrialEnded";

  constructor(readonly report: ImportReport) {
    super("A trial import ends here: nothing is written.");
  }
}

/** The ledger of what readers found leaves with its source; what the checks found is recomputed anyway. */
async function forgetGoneSources(transaction: ImportTransaction, sources: readonly Values[]): Promise<void> {
  await transaction.write(
    `-- import-forget-gone-sources
    DELETE FROM core.discrepancy
    WHERE discrepancy.source_code NOT IN (SELECT jsonb_array_elements_text(?))`,
    [JSON.stringify(sources.map(({ code }) => code))],
  );
}

function contentsOf(orm: MikroORM, format: SeedFormat, rows: readonly Values[]): TableContents {
  return { table: tableOf(orm, format.entity, format.writtenByChecks), rows };
}

async function check(transaction: ImportTransaction, orm: MikroORM, readers: readonly Values[]) {
  const folder = join(findProjectFolder(import.meta.dirname), "server/import/checks");
  const found = await runChecks(transaction, folder);
  const refuted = await judgeClaims(transaction, folder);
  const contents = contentsOf(orm, discrepancies, [...readers, ...found, ...refuted]);
  const changes: TableChanges = { label: discrepancies.label, ...(await synchronise(transaction, contents)) };
  return { changes, discrepancyCount: found.length + refuted.length, refutedClaimCount: refuted.length };
}

/** What every table must hold; the rows of large tables are on their way to the database already. */
async function contentsOfTables(
  transaction: ImportTransaction,
  { orm, progress }: ImportOptions,
  { rows, large }: Seeds,
  sources: readonly Values[],
): Promise<Map<SeedFormat, TableContents>> {
  const tables = new Map<SeedFormat, TableContents>();
  for (const [format, rowsOfTable] of rows) {
    const rowsToWrite = format === sourceDocuments ? sources : rowsOfTable.map(({ values }) => values);
    const contents = contentsOf(orm, format, rowsToWrite);
    const table = large.get(format);
    if (table) {
      const staging = await stage(transaction, contents.table, table, format.label, progress);
      tables.set(format, { ...contents, rows: staging });
    } else if (format !== discrepancies) tables.set(format, contents);
  }
  return tables;
}

/** Tells PostgreSQL what large tables hold now: the first questions come before it would look by itself. */
async function refreshStatistics(
  transaction: ImportTransaction,
  tables: ReadonlyMap<SeedFormat, TableContents>,
  changes: readonly TableChanges[],
): Promise<void> {
  const touched = changes.filter(({ added, changed, removed }) => added + changed + removed > 0);
  const labels = new Set(touched.map(({ label }) => label));
  for (const [format, { table }] of tables) {
    if (format.samples && labels.has(format.label)) await transaction.write(`ANALYZE ${table.name}`);
  }
}

async function write(
  transaction: ImportTransaction,
  options: ImportOptions,
  seeds: Seeds,
): Promise<ImportReport> {
  const { orm, clock, progress, isDryRun = false } = options;
  const delivered = deliveredIn(seeds);
  const changed = await changedFiles(transaction, delivered);
  const sources = await sourceRows(transaction, seeds.rows, delivered, changed, clock());
  await forgetGoneSources(transaction, sources);
  const tables = await contentsOfTables(transaction, options, seeds, sources);
  const tableChanges = await writeTables(transaction, tables, progress);
  await refreshStatistics(transaction, tables, tableChanges);
  await followModules(transaction, tableChanges);
  progress("Narekenen: totalen, afrondingen en beweringen");
  const readers = (seeds.rows.get(discrepancies) ?? []).map(({ values }) => values);
  const { changes, ...counts } = await check(transaction, orm, readers);
  await writeDelivered(transaction, delivered);
  const sizes = { sourceCount: sources.length, rowCount: rowCountOf(delivered) };
  return { ...sizes, tables: [...tableChanges, changes], ...counts, isDryRun };
}

/**
 * Imports the seeds: reads and checks all files, then writes all of them in one transaction, or none.
 * @throws ImportRefused with every problem of the files; whatever it throws, the database is as it was
 */
export async function importSeeds(options: ImportOptions): Promise<ImportReport> {
  const { orm, seedsFolder, alongside, clock, progress } = options;
  const startedAt = clock();
  const hash = hashTogether(await seedsHash(seedsFolder), alongside?.hash);
  const seeds = await readSeeds(seedsFolder, alongside?.tree);
  const rowCount = rowCountOf(deliveredIn(seeds));
  const sourceCount = seeds.rows.get(sourceDocuments)?.length ?? 0;
  progress(`Lezen: ${sourceCount} bronnen, ${dutchNumber(String(rowCount))} rijen`);
  try {
    return await inImportTransaction(orm, async (transaction) => {
      const report = await write(transaction, options, seeds);
      if (report.isDryRun) throw new TrialEnded(report);
      await transaction.write(
        `-- import-run
        INSERT INTO raw.import_run (seeds_sha256, started_at, finished_at, row_count) VALUES (?, ?, ?, ?)`,
        [hash, startedAt.toISOString(), clock().toISOString(), rowCount],
      );
      await transaction.write(
        `-- import-audit
        INSERT INTO audit.entry (entry_id, happened_at, event, door, details)
        VALUES (gen_random_uuid(), ?, 'IMPORT', 'COMMAND', ?)`,
        [clock().toISOString(), JSON.stringify({ seedsSha256: hash, rowCount, sourceCount })],
      );
      return report;
    });
  } catch (error) {
    if (error instanceof TrialEnded) return error.report;
    throw error;
  }
}

/** Whether the last import was of seeds with this hash. */
export async function isUpToDate(orm: MikroORM, hash: string): Promise<boolean> {
  const [last] = await orm.em.fork().execute<{ seeds_sha256: string }[]>(
    `-- import-last-run
    SELECT import_run.seeds_sha256 FROM raw.import_run ORDER BY import_run.id DESC LIMIT 1`,
  );
  return last?.seeds_sha256 === hash;
}
