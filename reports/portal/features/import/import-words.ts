import { number } from "../../i18n/numbers.ts";
import type { BookedImport, Counts, Format } from "./import-answers.ts";

/** What a kind of file is called at the beginning of a line: `Contracten`. */
export function labelOf(formats: readonly Format[], name: string): string {
  const label = formats.find((format) => format.name === name)?.label ?? name;
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}

/** How an import ended. */
export const OUTCOME_WORDS: Readonly<Record<BookedImport["outcome"], string>> = {
  IMPORTED: "verwerkt",
  REFUSED: "geweigerd",
  OUTDATED: "ingehaald door een andere import",
  FAILED: "mislukt; er is niets gewijzigd",
  RUNNING: "loopt",
  INTERRUPTED: "onderbroken; er is niets gewijzigd",
};

/** How many rows do what, in one line: `3 nieuw, 1 gewijzigd`. */
export function countsInWords({
  added,
  changed,
  superseded,
}: Omit<Counts, "rowCount" | "unchanged">): string {
  const parts = [
    [added, "nieuw"],
    [changed, "gewijzigd"],
    [superseded, "vervangen en bewaard"],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${number(count)} ${what}`);
  return words.length > 0 ? words.join(", ") : "alles was al zo bekend";
}
