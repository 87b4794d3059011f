export const LINE_BREAK = /\r\n|\r|\n/;

/** Semicolons where a Dutch Excel wrote the header, commas otherwise; what stands in quotes does not count. */
export function separatorOf(text: string): "," | ";" {
  const end = text.search(LINE_BREAK);
  const header = end === -1 ? text : text.slice(0, end);
  const outsideQuotes = header.replace(/"[^"]*"/g, "");
  const count = (separator: string): number => outsideQuotes.split(separator).length;
  return count(";") > count(",") ? ";" : ",";
}
