import { z } from "zod";
import type { CbsTableHead } from "../cbs-dialect.ts";
import type { Download } from "../download/download.ts";
import { send } from "../http/send.ts";
import { readPage } from "../json/odata-page.ts";
import { readRow } from "../json/read-row.ts";
import { AS_JSON } from "./as-json.ts";

const TABLE_INFO = z.object({
  Title: z.string(),
  Modified: z.string(),
  Updated: z.string().nullish(),
  Period: z.string().nullish(),
});

/** The front page of a table in v3, the only row of `TableInfos`; null when v3 does not have it. */
export async function readHeadV3(download: Download): Promise<CbsTableHead | null> {
  const address = new URL(`${download.address}/TableInfos${AS_JSON}`);
  const body = await send(download, address);
  if (body === null) return null;
  const [row] = readPage(body, address.href).rows;
  const info = readRow(TABLE_INFO, row ?? null, `${download.table}/TableInfos`);
  return {
    title: info.Title.trim(),
    modified: info.Modified,
    edition: `${info.Modified} ${info.Updated ?? ""}`.trim(),
    coverage: info.Period ?? null,
  };
}
