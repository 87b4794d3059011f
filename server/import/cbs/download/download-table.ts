import type { CbsDialect, CbsTableHead } from "../cbs-dialect.ts";
import { CbsError } from "../cbs-error.ts";
import type { CbsTable } from "../table/cbs-table.ts";
import type { Download } from "./download.ts";
import { downloadSeries, type SeriesProgress } from "./download-series.ts";

/** The list with the rows, in our files. */
export const ROWS = "rijen";

const MOST_STARTS = 3;
const COUNT = new Intl.NumberFormat("nl-NL");

/** A table of which every page is kept, all of one edition. */
export interface DownloadedTable {
  readonly head: CbsTableHead;
  readonly table: CbsTable;
}

async function openStore(download: Download, { edition, modified }: CbsTableHead): Promise<void> {
  const { store, world, table, selection, address } = download;
  const opened = await store.begin(JSON.stringify({ address, edition, selection }));
  if (opened === "RESUMED")
    world.report(`CBS ${table}: gaat verder met wat in ${store.folder} al binnen is.`);
  if (opened === "CHANGED")
    world.report(`CBS ${table}: gewijzigd (${modified}) of anders gekozen; begint opnieuw.`);
}

async function downloadRows(download: Download, { firstPage }: CbsTable): Promise<SeriesProgress | null> {
  return downloadSeries(download, ROWS, firstPage, ({ pages, rows, fetched }) => {
    const from = fetched === 0 ? "was al binnen" : "gelezen";
    download.world.report(
      `CBS ${download.table}: pagina ${pages} ${from}, ${COUNT.format(rows)} rijen tot nu toe.`,
    );
  });
}

/** One start: null when this version does not serve the table, "CHANGED" when the table changed under our hands. */
async function downloadOnce(
  dialect: CbsDialect,
  download: Download,
): Promise<DownloadedTable | "CHANGED" | null> {
  const head = await dialect.readHead(download);
  if (head === null) return null;
  await openStore(download, head);
  const table = await dialect.describe(download, head);
  const total = table === null ? null : await downloadRows(download, table);
  if (table === null || total === null) return null;
  const after = total.fetched === 0 ? head : await dialect.readHead(download);
  if (after?.edition !== head.edition) return "CHANGED";
  const pages = total.pages === 1 ? "1 pagina" : `${COUNT.format(total.pages)} pagina's`;
  const rows = `${COUNT.format(total.rows)} rijen`;
  download.world.report(`CBS ${download.table}: compleet, ${pages}, ${rows} (OData ${dialect.version}).`);
  return { head, table };
}

/**
 * Fetches a whole table in one version of OData, so that no page is of before a change and another of after it:
 * the date of change is asked before and after, and when it differs we start over.
 * @returns null when this version does not serve the table
 * @throws CbsError when a page can't be had, or the table goes on changing
 */
export async function downloadTable(
  dialect: CbsDialect,
  download: Download,
): Promise<DownloadedTable | null> {
  for (let start = 1; start <= MOST_STARTS; start++) {
    const downloaded = await downloadOnce(dialect, download);
    if (downloaded !== "CHANGED") return downloaded;
  }
  const came = `een tabel die tijdens het lezen ${MOST_STARTS} keer veranderde`;
  throw new CbsError({ asked: download.address, came, todo: "Start over een uur opnieuw." });
}
