import { randomUUID } from "node:crypto";
import type { MikroORM } from "@mikro-orm/postgresql";
import { currentDataVersion } from "../database/data-version.ts";
import { deliver } from "../import/deliver/deliver.ts";
import { deliveryFormat } from "../import/deliver/delivery-formats.ts";
import type { DeliveryReport } from "../import/deliver/delivery-report.ts";
import type { ImportTransaction } from "../import/import-transaction.ts";
import { ImportRefused } from "../import/problem.ts";
import type { Confirmation, DeliveryCounts, DeliveryJob, DeliveryOutcome } from "./delivery-job.ts";

/** Somebody changed the data after the check. */
class DataHaveMoved extends Error {
  override readonly name = "DataHaveMoved";
}

function countsOf({ rowCount, added, changed, superseded }: DeliveryReport): DeliveryCounts {
  return { rowCount, added, changed, unchanged: rowCount - added - changed, superseded };
}

async function versionIn(transaction: ImportTransaction): Promise<string> {
  const [row] = await transaction.read<{ version: string }>(currentDataVersion.text);
  return row?.version ?? "";
}

/** Writes down what was done and by whom, in the transaction that does it: neither is there without the other. */
async function writeDown(
  transaction: ImportTransaction,
  { format, file, sha256 }: DeliveryJob,
  { importId, steward }: Confirmation,
  counts: DeliveryCounts,
): Promise<void> {
  const { rowCount, added, changed, superseded } = counts;
  await transaction.write(
    `-- steward-import-done
    UPDATE audit.steward_import
    SET finished_at = clock_timestamp(), outcome = 'IMPORTED', row_count = ?, added = ?, changed = ?, superseded = ?
    WHERE steward_import.import_id = ?`,
    [rowCount, added, changed, superseded, importId],
  );
  const { door, issuer, subject, role, municipalities } = steward;
  const details = { importId, format, file: file.name, sha256, ...counts };
  await transaction.write(
    `-- steward-import-audit
    INSERT INTO audit.entry (entry_id, happened_at, event, door, issuer, subject, role, municipality_codes, details)
    VALUES (?, clock_timestamp(), 'IMPORT', ?, ?, ?, ?, ?, ?)`,
    [randomUUID(), door, issuer, subject, role, municipalities, JSON.stringify(details)],
  );
}

/**
 * Checks a file against the data of this moment, or imports one that was checked; the version of the data is looked at
 * under the lock that imports wait on, so that nothing comes between.
 * @param orm whose login may take on the role of the import
 */
export async function carryOut(
  orm: MikroORM,
  job: DeliveryJob,
  progress: (line: string) => void,
): Promise<DeliveryOutcome> {
  const format = deliveryFormat(job.format);
  if (!format) throw new Error(`A job has a known format, but got: ${job.format}`);
  const { file, deliveredOn, deliveredBy, confirmed } = job;
  let version = "";
  const begin = async (transaction: ImportTransaction): Promise<void> => {
    version = await versionIn(transaction);
    if (confirmed && version !== confirmed.version) throw new DataHaveMoved();
    progress(`${file.name}: lezen`);
  };
  const end = async (transaction: ImportTransaction, report: DeliveryReport): Promise<void> => {
    if (confirmed) await writeDown(transaction, job, confirmed, countsOf(report));
  };
  const isDryRun = confirmed === null;
  const options = { orm, format, file, deliveredOn, deliveredBy, progress, isDryRun };
  try {
    const report = await deliver({ ...options, alongside: { begin, end } });
    const counts = countsOf(report);
    if (confirmed) return { kind: "IMPORTED", counts };
    return { kind: "CHECKED", counts, examples: report.examples, version };
  } catch (error) {
    if (error instanceof ImportRefused) return { kind: "REFUSED", problems: error.problems };
    if (error instanceof DataHaveMoved) return { kind: "OUTDATED" };
    throw error;
  }
}
