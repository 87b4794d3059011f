import { dutchNumber } from "./figures/dutch-number.ts";
import type { TableChanges } from "./write-tables.ts";

/** What an import read, changed and found. */
export interface ImportReport {
  readonly sourceCount: number;
  readonly rowCount: number;
  /** Per table, parents first; the ledger last. */
  readonly tables: readonly TableChanges[];
  /** How many rows of the ledger the import found itself. */
  readonly discrepancyCount: number;
  readonly refutedClaimCount: number;
  /** Whether everything was taken back because it was only a trial. */
  readonly isDryRun: boolean;
}

function inDutch(count: number): string {
  return dutchNumber(String(count));
}

/** The report as Dutch lines: only tables in which something changed are named. */
export function describeReport(report: ImportReport): string[] {
  const changed = report.tables
    .filter(({ added, changed: different, removed }) => added + different + removed > 0)
    .map(
      (table) =>
        `  ${table.label}: ${inDutch(table.added)} nieuw, ${inDutch(table.changed)} gewijzigd, ${inDutch(table.removed)} vervallen`,
    );
  return [
    `${inDutch(report.rowCount)} rijen uit ${report.sourceCount} bronnen en het register.`,
    ...(changed.length > 0 ? changed : ["  Er is niets veranderd."]),
    `Controles: ${report.discrepancyCount} tegenspraken gevonden, waarvan ${report.refutedClaimCount} weerlegde beweringen.`,
    ...(report.isDryRun ? ["Proef: er is niets geschreven."] : []),
  ];
}
