import { join } from "node:path";
import type { KeptFiles } from "./kept-files.ts";
import { fromFile, type KeptPage, toFile } from "./kept-page.ts";

const EDITION = "uitgave.json";

/** The pages of one table that arrived so far, in a folder of their own. */
export class PageStore {
  readonly folder: string;
  readonly #files: KeptFiles;

  constructor(files: KeptFiles, folder: string) {
    this.#files = files;
    this.folder = folder;
  }

  /**
   * Opens the folder for one edition of the table; pages of any other edition are thrown away.
   * @param edition whatever changes when the pages would be others: CBS's date of change, and the selection
   */
  async begin(edition: string): Promise<"NEW" | "RESUMED" | "CHANGED"> {
    const path = join(this.folder, EDITION);
    const kept = await this.#files.read(path);
    if (kept !== null && Buffer.from(kept).toString("utf8") === edition) return "RESUMED";
    await this.forget();
    await this.#files.writeWhole(path, Buffer.from(edition, "utf8"));
    return kept === null ? "NEW" : "CHANGED";
  }

  /** A page that was kept whole, or null; numbers count from 1. */
  async page(series: string, number: number): Promise<KeptPage | null> {
    const content = await this.#files.read(this.#path(series, number));
    return content === null ? null : fromFile(content);
  }

  async keep(series: string, number: number, page: KeptPage): Promise<void> {
    await this.#files.writeWhole(this.#path(series, number), toFile(page));
  }

  async forget(): Promise<void> {
    await this.#files.removeFolder(this.folder);
  }

  #path(series: string, number: number): string {
    return join(this.folder, `${series}-${String(number).padStart(6, "0")}.json`);
  }
}
