import { join } from "node:path";
import type { MikroORM } from "@mikro-orm/postgresql";
import { findProjectFolder } from "#server/config/project-folder.ts";
import { changedFiles, deliveredRows, writeDeliveredRows } from "./delivered-rows.ts";
import { tableOf } from "./entity-table.ts";
import { dutchNumber } from "./figures/dutch-number.ts";
import { discrepancies } from "./formats/discrepancies.format.ts";
import type { SeedFormat, Values } from "./formats/seed-format.ts";
import { sourceDocuments } from "./formats/source-document.format.ts";
import type { ImportReport } from "./import-report.ts";
import { type ImportTransaction, inImportTransaction } from "./import-transaction.ts";
import { judgeClaims } from "./judge-claims.ts";
import { readSeeds } from "./read-seeds.ts";
import { runChecks } from "./run-checks.ts";
import type { SeedRows } from "./seed-row.ts";
import { seedsHash } from "./seeds-hash.ts";
import { sourceRows } from "./source-rows.ts";
import { synchronise, type TableContents } from "./synchronise.ts";
import { type TableChanges, writeTables } from "./write-tables.ts";

export interface ImportOptions {
  readonly orm: MikroORM;
  /** The folder that holds `reference/` and `sources/`. */
  readonly seedsFolder: string;
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

async function write(
  transaction: ImportTransaction,
  options: ImportOptions,
  rows: SeedRows,
): Promise<ImportReport> {
  const { orm, clock, progress, isDryRun = false } = options;
  const delivered = deliveredRows(rows);
  const changed = await changedFiles(transaction, delivered);
  const sources = await sourceRows(transaction, rows, changed, clock());
  await forgetGoneSources(transaction, sources);
  const valuesOf = (format: SeedFormat): Values[] => (rows.get(format) ?? []).map(({ values }) => values);
  const tables = new Map(
    [...rows.keys()]
      .filter((format) => format !== discrepancies)
      .map((format) => [
        format,
        contentsOf(orm, format, format === sourceDocuments ? sources : valuesOf(format)),
      ]),
  );
  const tableChanges = await writeTables(transaction, tables, progress);
  progress("Narekenen: totalen, afrondingen en beweringen");
  const { changes, ...counts } = await check(transaction, orm, valuesOf(discrepancies));
  await writeDeliveredRows(transaction, delivered);
  const sizes = { sourceCount: sources.length, rowCount: delivered.length - sources.length };
  return { ...sizes, tables: [...tableChanges, changes], ...counts, isDryRun };
}

/**
 * Imports the seeds: reads and checks all files, then writes all of them in one transaction, or none.
 * @throws ImportRefused with every problem of the files; whatever it throws, the database is as it was
 */
export async function importSeeds(options: ImportOptions): Promise<ImportReport> {
  const { orm, seedsFolder, clock, progress } = options;
  const startedAt = clock();
  const hash = await seedsHash(seedsFolder);
  const rows = await readSeeds(seedsFolder);
  const rowCount = [...rows].reduce(
    (sum, [format, { length }]) => sum + (format === sourceDocuments ? 0 : length),
    0,
  );
  const sourceCount = rows.get(sourceDocuments)?.length ?? 0;
  progress(`Lezen: ${sourceCount} bronnen, ${dutchNumber(String(rowCount))} rijen`);
  try {
    return await inImportTransaction(orm, async (transaction) => {
      const report = await write(transaction, options, rows);
      if (report.isDryRun) throw new TrialEnded(report);
      await transaction.write(
        `-- import-run
        INSERT INTO raw.import_run (seeds_sha256, started_at, finished_at, row_count) VALUES (?, ?, ?, ?)`,
        [hash, startedAt.toISOString(), clock().toISOString(), rowCount],
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
