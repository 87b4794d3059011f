/** What is wrong with a definition: where it stands, and a sentence in Dutch that says what to do. */
export interface DefinitionFault {
  /** Seen from the project's folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly sentence: string;
}

/** `reports/dashboards/wsp/dashboard.yml:12: …`, as editors open it. */
export function faultInWords({ file, line, sentence }: DefinitionFault): string {
  return `${file}:${String(line)}: ${sentence}`;
}
