import { CbsError } from "../cbs-error.ts";
import type { KeptPage } from "../store/kept-page.ts";
import type { Download } from "./download.ts";
import { fetchPage } from "./fetch-page.ts";
import { SizeBudget } from "./size-budget.ts";

/** How far a list is: its pages and rows in all, and how many of the pages were fetched just now. */
export interface SeriesProgress {
  readonly pages: number;
  readonly rows: number;
  readonly fetched: number;
}

interface Arrival {
  readonly page: KeptPage;
  readonly isFetched: boolean;
}

async function arrive(
  download: Download,
  series: string,
  number: number,
  address: URL,
): Promise<Arrival | null> {
  const kept = await download.store.page(series, number);
  if (kept?.from === address.href) return { page: kept, isFetched: false };
  const page = await fetchPage(download, address);
  if (page !== null) {
    await download.store.keep(series, number, page);
    return { page, isFetched: true };
  }
  if (number === 1) return null;
  const came = "niets (404), terwijl de vorige pagina hierheen verwees";
  const todo = "Start opnieuw; blijft het zo, maak dan eerst de map leeg.";
  throw new CbsError({ asked: address.href, came, todo });
}

/**
 * Makes sure that every page of a list is kept: those of an earlier run stay, the others are fetched.
 * @param series name of the list, for the files
 * @param onPage is told after each page
 * @returns null when CBS does not serve the list
 * @throws CbsError when a page can't be had, the links go round, or the list grows too large
 */
export async function downloadSeries(
  download: Download,
  series: string,
  first: URL,
  onPage: (progress: SeriesProgress) => void = () => undefined,
): Promise<SeriesProgress | null> {
  const visited = new Set<string>();
  const budget = new SizeBudget(download.limits.totalBytes);
  let progress: SeriesProgress = { pages: 0, rows: 0, fetched: 0 };
  let address: URL | null = first;
  while (address !== null) {
    const asked: string = address.href;
    if (visited.has(asked)) {
      const came = "pagina's die naar elkaar verwijzen zonder einde";
      throw new CbsError({ asked, came, todo: "Meld dit aan CBS (infoservice@cbs.nl)." });
    }
    visited.add(asked);
    const pages: number = progress.pages + 1;
    const arrival: Arrival | null = await arrive(download, series, pages, address);
    if (arrival === null) return null;
    const { page, isFetched } = arrival;
    budget.spend(page.bytes, asked);
    address = page.next === null ? null : new URL(page.next);
    const fetched = progress.fetched + (isFetched ? 1 : 0);
    progress = { pages, rows: progress.rows + page.rows, fetched };
    onPage(progress);
  }
  return progress;
}
