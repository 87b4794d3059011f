import { ImportRefused } from "../problem.ts";

/** Nine digits are what a citizen service number is made of; a file may be named after one. */
const NINE_DIGITS = /\d{9,}/g;

/** The name of a file as it may be shown. */
export function shownName(file: string): string {
  const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  return base.replace(NINE_DIGITS, (digits) => "·".repeat(digits.length));
}

/** Where a reader is in a message. */
export interface Place {
  readonly file: string;
  /** From 1; null when the message as a whole is meant. */
  readonly line: number | null;
  /** The element, by its name in the standard. */
  readonly element: string | null;
}

/**
 * The refusal of a message.
 * @param came in our own words: what stands in a message may be about a person, so it is never repeated
 */
export function declarationRefused(place: Place, came: string, expected: string): ImportRefused {
  const { file, line, element } = place;
  return new ImportRefused([{ file: shownName(file), row: line, column: element, came, expected }]);
}
