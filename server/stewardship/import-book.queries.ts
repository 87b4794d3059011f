import { statement } from "../database/reader.ts";

/** How an import ended. */
export type ImportEnd = "IMPORTED" | "REFUSED" | "OUTDATED" | "FAILED";

/** An import as it is written down. */
export interface ImportRow {
  readonly id: string;
  readonly format: string;
  readonly file: string;
  readonly deliveredOn: string;
  readonly deliveredBy: string;
  readonly steward: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly outcome: ImportEnd | null;
  readonly rowCount: number | null;
  readonly added: number | null;
  readonly changed: number | null;
  readonly superseded: number | null;
}

const STEWARD = "coalesce(steward_import.name, steward_import.subject) AS steward";

export const addImport = statement(
  "steward-import-begin",
  `
  INSERT INTO audit.steward_import (import_id, format, file, sha256, delivered_on, delivered_by, issuer, subject, name,
    started_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** One that is done has said so itself, and stays so. */
export const endImport = statement(
  "steward-import-end",
  `
  UPDATE audit.steward_import SET finished_at = $2, outcome = $3
  WHERE steward_import.import_id = $1 AND steward_import.finished_at IS NULL`,
);

export const lastImports = statement<ImportRow>(
  "steward-import-last",
  `
  SELECT steward_import.import_id AS id, steward_import.format, steward_import.file, steward_import.delivered_on,
    steward_import.delivered_by, ${STEWARD}, steward_import.started_at, steward_import.finished_at,
    steward_import.outcome, steward_import.row_count, steward_import.added, steward_import.changed,
    steward_import.superseded
  FROM audit.steward_import
  ORDER BY steward_import.started_at DESC, steward_import.import_id
  LIMIT 30`,
);

/** Whether an import is done, whatever its connection said last. */
export const outcomeOfImport = statement<
  Pick<ImportRow, "outcome" | "rowCount" | "added" | "changed" | "superseded">
>(
  "steward-import-outcome",
  `
  SELECT steward_import.outcome, steward_import.row_count, steward_import.added, steward_import.changed,
    steward_import.superseded
  FROM audit.steward_import
  WHERE steward_import.import_id = $1`,
);

/** Who changed the data last, since a moment. */
export const lastStewardSince = statement<{ readonly steward: string }>(
  "steward-import-since",
  `
  SELECT ${STEWARD}
  FROM audit.steward_import
  WHERE steward_import.outcome = 'IMPORTED' AND steward_import.finished_at >= $1
  ORDER BY steward_import.finished_at DESC
  LIMIT 1`,
);
