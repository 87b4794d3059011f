import { openDataFormats } from "./formats/open-data/open-data-formats.ts";
import { referenceFormats } from "./formats/reference-formats.ts";
import type { SeedFormat } from "./formats/seed-format.ts";
import { sourceDocuments } from "./formats/source-document.format.ts";
import { sourceFormats } from "./formats/source-formats.ts";
import { LargeTable } from "./large-table.ts";
import type { Problem } from "./problem.ts";
import type { SeedRow } from "./seed-row.ts";

/** A file of which `raw` keeps no rows. */
export interface DeliveredFile {
  /** Path below the folder of the seeds, with forward slashes. */
  readonly file: string;
  readonly sha256: string;
  readonly row_count: number;
}

/** What was read so far: rows per table, and everything that is wrong. */
export class Harvest {
  /** By the kind of file that its table is of; a large table has no rows here. */
  readonly rows = new Map<SeedFormat, SeedRow[]>();
  readonly large = new Map<SeedFormat, LargeTable>();
  readonly files: DeliveredFile[] = [];
  readonly problems: Problem[] = [];
  /** Tables of which rows are missing: what points to them cannot be judged. */
  readonly incomplete = new Set<SeedFormat>();

  constructor() {
    for (const format of [sourceDocuments, ...referenceFormats, ...sourceFormats, ...openDataFormats]) {
      if (format.tableOf) continue;
      this.rows.set(format, []);
      if (format.samples) this.large.set(format, new LargeTable(format));
    }
  }

  add(format: SeedFormat, row: SeedRow, problems: readonly Problem[]): void {
    const table = format.tableOf ?? format;
    this.problems.push(...problems);
    const large = this.large.get(table);
    if (large === undefined) this.rows.get(table)?.push(row);
    else if (problems.length === 0) this.problems.push(...large.add(row));
  }

  /** Part of a file could not be read. */
  miss(format: SeedFormat, problems: readonly Problem[]): void {
    if (problems.length > 0) this.incomplete.add(format.tableOf ?? format);
    for (const problem of problems) this.problems.push(problem);
  }
}
