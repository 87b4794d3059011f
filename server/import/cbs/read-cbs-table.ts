import { join } from "node:path";
import { CBS_ADDRESSES } from "./cbs-addresses.ts";
import type { CbsDialect } from "./cbs-dialect.ts";
import { CbsError } from "./cbs-error.ts";
import { CBS_LIMITS } from "./cbs-limits.ts";
import type { CbsObservation } from "./cbs-observation.ts";
import type { Download } from "./download/download.ts";
import { type DownloadedTable, downloadTable, ROWS } from "./download/download-table.ts";
import { keptPages } from "./download/kept-pages.ts";
import { ROW, readRow } from "./json/read-row.ts";
import { type ReadCbsOptions, serviceAddress, tableNumber } from "./read-cbs-options.ts";
import { PageStore } from "./store/page-store.ts";
import { ODATA_V3 } from "./v3/odata-v3.ts";
import { ODATA_V4 } from "./v4/odata-v4.ts";

interface Found extends DownloadedTable {
  readonly dialect: CbsDialect;
  readonly download: Download;
}

function startDownload(options: ReadCbsOptions, { version }: CbsDialect): Download {
  const { world, folder, selection = {}, addresses } = options;
  const limits = { ...CBS_LIMITS, ...options.limits };
  const table = tableNumber(options.table);
  return {
    world,
    limits,
    table,
    selection,
    address: `${serviceAddress(addresses?.[version] ?? CBS_ADDRESSES[version])}/${table}`,
    store: new PageStore(world.files, join(folder, `${table}-${version}`)),
  };
}

async function find(options: ReadCbsOptions): Promise<Found> {
  const tried: string[] = [];
  for (const dialect of [ODATA_V4, ODATA_V3]) {
    const download = startDownload(options, dialect);
    const [before] = tried;
    if (before !== undefined)
      options.world.report(`CBS ${download.table}: niet in OData v4 (404); verder met v3.`);
    const downloaded = await downloadTable(dialect, download);
    if (downloaded !== null) return { ...downloaded, dialect, download };
    tried.push(download.address);
  }
  const todo = "Kijk in StatLine of het nummer klopt, hoofdletters en kleine letters inbegrepen.";
  throw new CbsError({ asked: tried.join(" en "), came: "niets (404)", todo });
}

/**
 * Reads a table of CBS: every figure of every municipality, in CBS's order. OData v4 is asked first; where it has not the
 * table or not its observations (404), v3. The pages are fetched and kept first, so that the first observation comes when
 * the table is whole and of one edition; a run that was killed goes on where it was, and asks no page twice. What is kept
 * stays until CBS changes the table, so a second run only asks whether it did.
 * Other regions, water, and columns with text are left out.
 * @throws CbsError when the table can't be had, has no municipalities or has another shape than we know
 */
export async function* readCbsTable(
  options: ReadCbsOptions,
): AsyncGenerator<CbsObservation, void, undefined> {
  const { dialect, download, head, table } = await find(options);
  const { title, modified } = head;
  options.onTable?.({ table: table.number, title, version: dialect.version, modified });
  let count = 0;
  for await (const page of keptPages(download.store, ROWS)) {
    for (const delivered of page) {
      const row = readRow(ROW, delivered, `${table.number}, ${ROWS}`);
      for (const observation of dialect.observations(table, row)) {
        count += 1;
        yield observation;
      }
    }
  }
  if (count > 0) return;
  const todo = "Kies een tabel met gemeenten, of een ruimere selectie.";
  throw new CbsError({
    asked: `cijfers van gemeenten uit tabel ${table.number}`,
    came: "geen enkel cijfer",
    todo,
  });
}
