/** What an import of declaration messages did. */
export interface DeclarationReport {
  readonly messageCount: number;
  /** Messages that were taken in before, in the same words. */
  readonly knownCount: number;
  readonly serviceCount: number;
  /** Services that run on into a next month; they count in the month in which they began. */
  readonly spanningCount: number;
  /** Rows of totals that were added. */
  readonly added: number;
  /** AGB codes of which no provider is known; their totals are kept and hang on nobody yet. */
  readonly unknownAgbCodes: readonly string[];
  readonly isDryRun: boolean;
}

function counted(count: number, one: string, several: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${several}`;
}

/** The report in Dutch, a line at a time. */
export function describeDeclarations(report: DeclarationReport): string[] {
  const { messageCount, knownCount, serviceCount, spanningCount, added, unknownAgbCodes, isDryRun } = report;
  const lines = [
    `Declaraties: ${counted(messageCount, "bericht", "berichten")}, ${counted(serviceCount, "prestatie", "prestaties")}, ${counted(added, "totaal", "totalen")} erbij.`,
  ];
  if (knownCount > 0) lines.push(`  ${counted(knownCount, "bericht was", "berichten waren")} al verwerkt.`);
  if (spanningCount > 0) {
    const what = counted(spanningCount, "prestatie loopt", "prestaties lopen");
    lines.push(`  ${what} door in een volgende maand en telt in de maand waarin zij begon.`);
  }
  if (unknownAgbCodes.length > 0) {
    lines.push(`  Bij deze AGB-codes is geen aanbieder bekend: ${unknownAgbCodes.join(", ")}.`);
  }
  return isDryRun ? [...lines, "Proef: er is niets geschreven."] : lines;
}
