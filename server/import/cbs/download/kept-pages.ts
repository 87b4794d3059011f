import { CbsError } from "../cbs-error.ts";
import { readPage } from "../json/odata-page.ts";
import type { PageStore } from "../store/page-store.ts";

/**
 * The rows of a list that was downloaded, page by page in CBS's order.
 * @throws CbsError when a page has gone meanwhile
 */
export async function* keptPages(store: PageStore, series: string): AsyncGenerator<readonly unknown[]> {
  for (let number = 1, isLast = false; !isLast; number++) {
    const page = await store.page(series, number);
    if (page === null) {
      const todo = "Start opnieuw; laat de map tijdens het lezen met rust.";
      throw new CbsError({ asked: `pagina ${number} van ${series} in ${store.folder}`, came: "niets", todo });
    }
    yield readPage(page.body, page.from).rows;
    isLast = page.next === null;
  }
}
