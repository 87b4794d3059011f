import type { CellParser } from "../../cells/parsed.ts";
import { yesOrNo } from "../../cells/yes-or-no.ts";

const WORDS = new Map([
  ["ja", true],
  ["nee", false],
]);

/** Whether something is so, in the words of who fills a form, or as a spreadsheet spells it. */
export const typedYes: CellParser<boolean> = (cell) => {
  const value = WORDS.get(cell.toLowerCase());
  if (value !== undefined) return { value };
  const spelled = yesOrNo(cell);
  return "value" in spelled ? spelled : { expected: "ja of nee" };
};
