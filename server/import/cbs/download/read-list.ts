import type { z } from "zod";
import { readRow } from "../json/read-row.ts";
import type { Download } from "./download.ts";
import { downloadSeries } from "./download-series.ts";
import { keptPages } from "./kept-pages.ts";

/**
 * A whole list that describes the table, such as its measures; asked once and kept.
 * @param list CBS's name of it: `MeasureCodes`
 * @param query what stands behind it in the address, question mark included
 * @returns null when CBS does not serve it
 * @throws CbsError when it can't be had or has another shape than we know
 */
export async function readList<Row>(
  download: Download,
  list: string,
  schema: z.ZodType<Row>,
  query = "",
): Promise<Row[] | null> {
  const address = new URL(`${download.address}/${list}${query}`);
  if ((await downloadSeries(download, list, address)) === null) return null;
  const rows: Row[] = [];
  for await (const page of keptPages(download.store, list)) {
    rows.push(...page.map((row) => readRow(schema, row, `${download.table}/${list}`)));
  }
  return rows;
}
