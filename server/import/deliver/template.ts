import writeXlsxFile from "write-excel-file/node";
import type { DeliveryFormat } from "./delivery-format.ts";

/** A cell as CSV; what holds a separator, a quote or a line break stands in quotes. */
function csvCell(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The template of a kind of file as CSV for a Dutch spreadsheet: the header and an example that can be overwritten. */
export function csvTemplate({ columns }: DeliveryFormat): string {
  const rows = [Object.keys(columns), Object.values(columns).map(({ example }) => example)];
  return rows.map((row) => `${row.map(csvCell).join(";")}\r\n`).join("");
}

/** What each column is for, a line each, in Dutch. */
export function explainColumns({ columns }: DeliveryFormat): string[] {
  return Object.entries(columns).map(([name, { explanation }]) => `${name}: ${explanation}`);
}

/** The same template as a spreadsheet, with the explanation on a second sheet. */
export async function xlsxTemplate(format: DeliveryFormat): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String });
  const header = Object.keys(format.columns).map((name) => ({ ...text(name), fontWeight: "bold" as const }));
  const example = Object.values(format.columns).map(({ example: value }) => text(value));
  const explanation = explainColumns(format).map((line) => [text(line)]);
  return writeXlsxFile([
    { data: [header, example], sheet: format.name },
    { data: explanation, sheet: "uitleg" },
  ]).toBuffer();
}
