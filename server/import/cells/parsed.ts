/** What a cell can become; a decimal stays text, so that it is never a float. */
export type CellValue =
  | string
  | number
  | boolean
  | readonly string[]
  | Readonly<Record<string, string>>
  | null;

/** The value of a cell, or in Dutch what was expected in its place. */
export type Parsed<Value extends CellValue> = { readonly value: Value } | { readonly expected: string };

/** Reads the text of one cell; never throws. */
export type CellParser<Value extends CellValue = CellValue> = (text: string) => Parsed<Value>;
