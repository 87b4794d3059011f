import { z } from "zod";
import type { CbsTableHead } from "../cbs-dialect.ts";
import type { Download } from "../download/download.ts";
import { send } from "../http/send.ts";
import { readJson } from "../json/odata-page.ts";
import { readRow } from "../json/read-row.ts";

/** `Properties` is one object, not a list. */
const PROPERTIES = z.object({
  Title: z.string(),
  Modified: z.string(),
  ObservationsModified: z.string().nullish(),
  TemporalCoverage: z.string().nullish(),
});

/** The front page of a table in v4; null when v4 does not have it. */
export async function readHeadV4(download: Download): Promise<CbsTableHead | null> {
  const address = new URL(`${download.address}/Properties`);
  const body = await send(download, address);
  if (body === null) return null;
  const { Title, Modified, ObservationsModified, TemporalCoverage } = readRow(
    PROPERTIES,
    readJson(body, address.href),
    `${download.table}/Properties`,
  );
  return {
    title: Title.trim(),
    modified: Modified,
    edition: `${Modified} ${ObservationsModified ?? ""}`.trim(),
    coverage: TemporalCoverage ?? null,
  };
}
