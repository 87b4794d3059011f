import { onOwnHost } from "../http/own-host.ts";
import { send } from "../http/send.ts";
import { readPage } from "../json/odata-page.ts";
import type { KeptPage } from "../store/kept-page.ts";
import type { Download } from "./download.ts";

/** At this many rows v3 may cut a page without saying so; a list of exactly this length costs one question more. */
const V3_ROWS = 10_000;

/** Where v3 goes on after a full page without a link: the same question, that many rows further. */
function skipping(address: URL): string {
  const skipped = Number(/[?&]\$skip=(\d+)/.exec(address.href)?.[1] ?? "0");
  const question = address.href.replace(/([?&])\$skip=\d+&?/, "$1").replace(/[?&]$/, "");
  return `${question}${question.includes("?") ? "&" : "?"}$skip=${skipped + V3_ROWS}`;
}

/**
 * Asks one page and makes sure that it is one, before it is kept.
 * @returns null when there is nothing at the address
 * @throws CbsError when it can't be had, is not a list of OData, or names another host for the next page
 */
export async function fetchPage(download: Download, address: URL): Promise<KeptPage | null> {
  const body = await send(download, address);
  if (body === null) return null;
  const { rows, next } = readPage(body, address.href);
  const isCut = next === null && rows.length === V3_ROWS;
  const link = isCut ? skipping(address) : next;
  return {
    from: address.href,
    next: link === null ? null : onOwnHost(link, address).href,
    rows: rows.length,
    bytes: Buffer.byteLength(body, "utf8"),
    body,
  };
}
