const NEEDS_QUOTES = /[";\n\r]/;

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A number is one with its sign: `-1.234,50`. */
const NUMBER = /^[+-]?[\d.]+(,\d+)?%?$/;

/** A text as a cell. One that a spreadsheet would run gets an apostrophe before it. */
function cell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a CSV file that a Dutch Excel opens as a table: semicolons, and a mark that it is UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}
