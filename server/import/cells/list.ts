import type { CellParser } from "./parsed.ts";

/** Texts separated by `|`; an empty cell is an empty list. */
export const list: CellParser<readonly string[]> = (cell) => {
  if (cell === "") return { value: [] };
  const value = cell.split("|").map((part) => part.trim());
  return value.includes("") ? { expected: "tussen de strepen overal een tekst: a|b" } : { value };
};
