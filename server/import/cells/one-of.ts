import type { CellParser } from "./parsed.ts";

/** One of a closed set of words, spelled as they stand here. */
export function oneOf(...words: readonly string[]): CellParser<string> {
  return (cell) => (words.includes(cell) ? { value: cell } : { expected: `een van ${words.join(", ")}` });
}
