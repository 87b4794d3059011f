import { referenceFormats } from "./formats/reference-formats.ts";
import type { SeedFormat } from "./formats/seed-format.ts";
import { sourceDocuments } from "./formats/source-document.format.ts";
import { sourceFormats } from "./formats/source-formats.ts";
import type { Problem } from "./problem.ts";
import type { SeedRow } from "./seed-row.ts";

/** What was read so far: rows per kind of file, and everything that is wrong. */
export class Harvest {
  readonly rows = new Map<SeedFormat, SeedRow[]>();
  readonly problems: Problem[] = [];
  /** Kinds of file of which rows are missing: what points to them cannot be judged. */
  readonly incomplete = new Set<SeedFormat>();

  constructor() {
    for (const format of [sourceDocuments, ...referenceFormats, ...sourceFormats]) this.rows.set(format, []);
  }

  add(format: SeedFormat, row: SeedRow, problems: readonly Problem[]): void {
    this.rows.get(format)?.push(row);
    this.problems.push(...problems);
  }

  /** Part of a file could not be read. */
  miss(format: SeedFormat, problems: readonly Problem[]): void {
    if (problems.length > 0) this.incomplete.add(format);
    this.problems.push(...problems);
  }
}
