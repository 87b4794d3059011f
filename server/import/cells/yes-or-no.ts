import type { CellParser } from "./parsed.ts";

const SPELLINGS = new Map([
  ["true", true],
  ["false", false],
  ["waar", true],
  ["onwaar", false],
]);

/** `true` or `false`, also as a Dutch spreadsheet spells them. */
export const yesOrNo: CellParser<boolean> = (cell) => {
  const value = SPELLINGS.get(cell.toLowerCase());
  return value === undefined ? { expected: "true of false" } : { value };
};
