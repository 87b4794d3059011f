import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { MikroORM } from "@mikro-orm/postgresql";
import { type ImportTransaction, inImportTransaction } from "../import-transaction.ts";
import { ImportRefused } from "../problem.ts";
import { publishAggregates } from "../publish/publish-aggregates.ts";
import { requireReferences } from "../references/require-references.ts";
import { withoutRowLookups } from "../references/without-row-lookups.ts";
import { renewRollups } from "../rollups/renew-rollups.ts";
import { addNew, changeDifferent } from "../synchronise.ts";
import { checkDelivery } from "./check-delivery.ts";
import type { DeliveryFormat } from "./delivery-format.ts";
import type { DeliveryReport } from "./delivery-report.ts";
import { deliverySql } from "./delivery-sql.ts";
import { exampleChanges } from "./example-changes.ts";
import { keepSupersededRows } from "./keep-superseded-rows.ts";
import { noteSource, recogniseFile } from "./note-source.ts";
import { refuseNameOfPerson } from "./parse-delivery.ts";
import { withoutNineDigits } from "./person-guard.rules.ts";
import { ProblemList } from "./problem-list.ts";
import { type DeliveredFile, STAGING, stageDelivery } from "./stage-delivery.ts";

/** What else belongs to the transaction of a delivery. */
export interface DeliveryCompanion {
  /** Comes first, when no other import runs. */
  begin(transaction: ImportTransaction): Promise<void>;
  /** Comes last, and not at a trial. */
  end(transaction: ImportTransaction, report: DeliveryReport): Promise<void>;
}

export interface DeliverOptions {
  readonly orm: MikroORM;
  readonly format: DeliveryFormat;
  readonly file: DeliveredFile;
  /** The day on which it came in, `YYYY-MM-DD`: what timeliness is measured by. */
  readonly deliveredOn: string;
  /** Who delivers it, as its source will say. */
  readonly deliveredBy: string;
  /** Is told in Dutch what is being done. */
  readonly progress: (line: string) => void;
  /** Do everything, then take it back. */
  readonly isDryRun?: boolean;
  readonly alongside?: DeliveryCompanion;
}

/** So many new rows change what is known of a table. */
const MANY = 50_000;

/** Leaves the transaction of a trial, so that everything in it is taken back. */
class TrialEnded extends Error {
  override readonly name = "TrialEnded";

  constructor(readonly report: DeliveryReport) {
    super("A trial delivery ends here: nothing is written.");
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
  return hash.digest("hex");
}

/** The columns of the file that the table has too. */
function columnsOfFile({ columns, onlyInFile = [] }: DeliveryFormat): string[] {
  return Object.keys(columns).filter((column) => !onlyInFile.includes(column));
}

/** Facts that stand already keep their earlier citation: it is not compared. */
function comparedColumns(format: DeliveryFormat): string[] {
  return columnsOfFile(format).filter((column) => !format.key.includes(column));
}

/** Adds what is new and changes what differs; what an earlier delivery said of something else stays. */
async function addAndChange(
  transaction: ImportTransaction,
  format: DeliveryFormat,
): Promise<{ added: number; changed: number; superseded: number }> {
  const { table, key, citation } = format;
  const shape = { name: `"core"."${table}"`, columns: [...columnsOfFile(format), ...citation], key };
  const compared = comparedColumns(format);
  const superseded = await keepSupersededRows(transaction, format, compared);
  const changed = await changeDifferent(transaction, { table: shape, rows: STAGING, compared });
  return { changed, superseded, added: await addNew(transaction, { table: shape, rows: STAGING }) };
}

/** The rows of the file in the place of those of an earlier delivery; what they point to is looked up once, for all of them. */
async function replaceWhole(
  transaction: ImportTransaction,
  { apply = [], table, columns }: DeliveryFormat,
): Promise<{ added: number; changed: number; superseded: number }> {
  const touched = new Map<string, number>();
  await requireReferences(transaction, { table, columns: Object.keys(columns), rows: STAGING });
  await withoutRowLookups(transaction, async () => {
    for (const step of apply)
      touched.set(basename(step), await transaction.write(await deliverySql(`apply/${step}`)));
  });
  const inserted = touched.get("add-current") ?? 0;
  // Rollups join what was just written: of millions of unknown rows the planner expects a handful.
  if (inserted > MANY) await transaction.write(`ANALYZE core."${table}"`);
  const [{ changed } = { changed: 0 }] = await transaction.read<{ changed: number }>(
    `SELECT count(*)::integer AS changed FROM standing_row
    WHERE NOT standing_row.is_said_again AND standing_row.row_number IS NOT NULL`,
  );
  return {
    added: inserted - changed,
    changed,
    superseded: touched.get("keep-superseded") ?? 0,
  };
}

async function addAndApply(
  transaction: ImportTransaction,
  format: DeliveryFormat,
): Promise<{ added: number; changed: number; superseded: number }> {
  const changes = await addAndChange(transaction, format);
  for (const step of format.apply ?? []) await transaction.write(await deliverySql(`apply/${step}`));
  return changes;
}

async function apply(
  transaction: ImportTransaction,
  format: DeliveryFormat,
): Promise<{ added: number; changed: number; superseded: number }> {
  const changes = await (format.isReplacedWhole ? replaceWhole : addAndApply)(transaction, format);
  for (const rollups of format.rollups ?? []) await renewRollups(transaction, rollups);
  return changes;
}

async function publish(transaction: ImportTransaction, { yearOf }: DeliveryFormat): Promise<void> {
  if (yearOf === undefined) return;
  const years = await transaction.read<{ year: number }>(
    `-- deliver-years
    SELECT DISTINCT (${yearOf})::integer AS year FROM ${STAGING}`,
  );
  await publishAggregates(
    transaction,
    years.map(({ year }) => year),
  );
}

async function work(transaction: ImportTransaction, options: DeliverOptions): Promise<DeliveryReport> {
  const { format, file, deliveredBy, progress, isDryRun = false } = options;
  const problems = new ProblemList();
  refuseNameOfPerson(file.name, deliveredBy);
  const sha256 = await hashOf(file.path);
  await recogniseFile(transaction, { ...options, sha256 });
  const rowCount = await stageDelivery(transaction, format, file, problems, progress);
  progress(`${file.name}: controleren`);
  problems.add(await checkDelivery(transaction, format, file.name));
  problems.refuse(file.name);
  if (rowCount === 0) {
    const at = { file: file.name, row: null, column: null };
    throw new ImportRefused([{ ...at, came: "een bestand zonder rijen", expected: "ten minste één rij" }]);
  }
  await noteSource(transaction, { ...options, sha256, rowCount });
  const examples = isDryRun ? await exampleChanges(transaction, format, comparedColumns(format)) : [];
  progress(`${file.name}: schrijven en optellen`);
  const changes = await apply(transaction, format);
  await publish(transaction, format);
  return { file: file.name, format, rowCount, ...changes, examples, isDryRun };
}

/** The problems of a refusal without anything that may be a person's number, wherever it was quoted. */
function withoutPersons({ problems }: ImportRefused): ImportRefused {
  return new ImportRefused(
    problems.map((problem) => ({
      ...problem,
      file: withoutNineDigits(problem.file),
      came: withoutNineDigits(problem.came),
    })),
  );
}

/**
 * Takes in one delivered file: reads and checks all of it, then writes it in one transaction, or nothing.
 * @throws ImportRefused with its problems, the first hundred; whatever it throws, the database is as it was
 */
export async function deliver(options: DeliverOptions): Promise<DeliveryReport> {
  try {
    return await inImportTransaction(options.orm, async (transaction) => {
      await options.alongside?.begin(transaction);
      const report = await work(transaction, options);
      if (report.isDryRun) throw new TrialEnded(report);
      await options.alongside?.end(transaction, report);
      return report;
    });
  } catch (error) {
    if (error instanceof TrialEnded) return error.report;
    if (error instanceof ImportRefused) throw withoutPersons(error);
    throw error;
  }
}
