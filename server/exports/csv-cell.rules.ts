/** How a CSV is written: by what cells are parted, and what stands before the decimals. */
export interface CsvDialect {
  readonly separator: ";" | ",";
  readonly decimalMark: "," | ".";
  /** A byte order mark, without which Excel takes UTF-8 for something else. */
  readonly hasByteOrderMark: boolean;
}

/** For nl-NL as Excel expects it there; for en as RFC 4180 says. */
export const DIALECTS: Readonly<Record<"nl-NL" | "en", CsvDialect>> = {
  "nl-NL": { separator: ";", decimalMark: ",", hasByteOrderMark: true },
  en: { separator: ",", decimalMark: ".", hasByteOrderMark: false },
};

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text as a cell. One that a spreadsheet would run gets an apostrophe before it. */
export function textCell(text: string, { separator }: CsvDialect): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** An exact decimal as a cell. */
export function numberCell(decimal: string, { decimalMark, separator }: CsvDialect): string {
  const number = decimal.replace(".", decimalMark);
  return number.includes(separator) ? `"${number}"` : number;
}
