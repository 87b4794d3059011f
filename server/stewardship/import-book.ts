import { randomUUID } from "node:crypto";
import type { Admission } from "../audit/admission.ts";
import type { Doorkeeper } from "../database/open-doorkeeper.ts";
import type { DeliveryCounts } from "./delivery-job.ts";
import {
  addImport,
  endImport,
  type ImportEnd,
  type ImportRow,
  lastImports,
  lastStewardSince,
  outcomeOfImport,
} from "./import-book.queries.ts";
import type { Upload } from "./upload.ts";

/** An import as stewards see it. */
export interface BookedImport extends Omit<ImportRow, "outcome"> {
  /** `INTERRUPTED`: the server or the database stopped halfway, and nothing was written. */
  readonly outcome: ImportEnd | "RUNNING" | "INTERRUPTED";
}

/** The book of what stewards imported. That one is done is written by the import itself. */
export class ImportBook {
  readonly #running = new Set<string>();

  constructor(
    private readonly doorkeeper: Doorkeeper,
    private readonly clock: () => Date,
  ) {}

  async begin({ job }: Upload, { issuer, subject, name }: Admission): Promise<string> {
    const id = randomUUID();
    const { format, file, sha256, deliveredOn, deliveredBy } = job;
    const what = [format, file.name, sha256, deliveredOn, deliveredBy];
    await this.doorkeeper.run(addImport, [id, ...what, issuer, subject, name, this.clock()]);
    this.#running.add(id);
    return id;
  }

  /** It has said so itself. */
  settle(id: string): void {
    this.#running.delete(id);
  }

  /** Ends one that has not said itself that it is done. */
  async end(id: string, outcome: ImportEnd): Promise<void> {
    this.#running.delete(id);
    await this.doorkeeper.run(endImport, [id, this.clock(), outcome]);
  }

  /** What an import wrote, as it said in its own transaction: null where nothing was written. */
  async countsOf(id: string): Promise<DeliveryCounts | null> {
    const [row] = await this.doorkeeper.run(outcomeOfImport, [id]);
    if (row?.outcome !== "IMPORTED") return null;
    const { rowCount, added, changed, superseded } = row;
    const counts = { rowCount: rowCount ?? 0, added: added ?? 0, changed: changed ?? 0 };
    const unchanged = counts.rowCount - counts.added - counts.changed;
    return { ...counts, unchanged, superseded: superseded ?? 0 };
  }

  /** Newest first. What nobody runs any more, and has no end, was cut off. */
  async last(): Promise<BookedImport[]> {
    const rows = await this.doorkeeper.run(lastImports);
    return rows.map((row) => ({
      ...row,
      outcome: row.outcome ?? (this.#running.has(row.id) ? "RUNNING" : "INTERRUPTED"),
    }));
  }

  /** Who imported something since then; null when it was no steward. */
  async stewardSince(moment: Date): Promise<string | null> {
    const [row] = await this.doorkeeper.run(lastStewardSince, [moment]);
    return row?.steward ?? null;
  }
}
