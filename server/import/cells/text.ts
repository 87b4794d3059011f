import type { CellParser } from "./parsed.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD]/;

/** Any readable text that is not empty. */
export const text: CellParser<string> = (cell) => {
  if (cell === "") return { expected: "een tekst" };
  return CONTROL_CHARACTER.test(cell) ? { expected: "een tekst zonder onleesbare tekens" } : { value: cell };
};

/** Text of one form. @param expected the form in Dutch, with an example */
export function textLike(form: RegExp, expected: string): CellParser<string> {
  return (cell) => (form.test(cell) ? { value: cell } : { expected });
}
