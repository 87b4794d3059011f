import { Client } from "pg";
import { type Reader, statement } from "./reader.ts";

/** What the answers are made of: changes with every import and with every other definition. */
export const currentDataVersion = statement<{ readonly version: string }>(
  "current-data-version",
  "SELECT data_version.version FROM core.data_version",
);

/** By which an import tells that it has changed something; sent with its transaction. */
export const DATA_CHANGED = "regiospiegel_data_changed";

/** So long may an answer be out of date where the news of a change got lost. */
export const LONGEST_UNHEARD = 5000;

const PAUSE_BEFORE_LISTENING_AGAIN = 1000;

/**
 * The version of the data, known without asking each time: an import says that it has changed them.
 * News can get lost with its connection, so the version is asked again when it has not been heard for some seconds.
 */
export class DataVersion implements AsyncDisposable {
  #known: { readonly version: Promise<string>; readonly until: number } | null = null;
  #listener: Client | null = null;
  #isClosed = false;
  #again: NodeJS.Timeout | undefined;

  /**
   * @param reader asks for the version
   * @param clientUrl where to listen
   * @param clock in milliseconds, never going back
   */
  constructor(
    private readonly reader: Reader,
    private readonly clientUrl: string,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** The version of this moment, or of a moment less than `LONGEST_UNHEARD` ago where news got lost. */
  current(): Promise<string> {
    if (this.#known && this.clock() < this.#known.until) return this.#known.version;
    const version = this.#read();
    const known = { version, until: this.clock() + LONGEST_UNHEARD };
    this.#known = known;
    version.catch(() => {
      if (this.#known === known) this.#known = null;
    });
    return version;
  }

  /** Begins to listen, and goes on whatever happens to the connection. */
  async listen(): Promise<void> {
    const listener = new Client({
      connectionString: this.clientUrl,
      application_name: "regiospiegel-data-version",
    });
    this.#listener = listener;
    listener.on("notification", () => {
      this.#forget();
    });
    listener.once("error", () => {
      this.#listenLater();
    });
    try {
      await listener.connect();
      await listener.query(`LISTEN ${DATA_CHANGED}`);
      this.#forget();
    } catch {
      this.#listenLater();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#again);
    await this.#listener?.end().catch(() => undefined);
  }

  /** Whoever is reading now began before the change: the next one reads again. */
  #forget(): void {
    this.#known = null;
  }

  #listenLater(): void {
    this.#forget();
    this.#listener?.end().catch(() => undefined);
    this.#listener = null;
    clearTimeout(this.#again);
    if (!this.#isClosed)
      this.#again = setTimeout(() => void this.listen(), PAUSE_BEFORE_LISTENING_AGAIN).unref();
  }

  async #read(): Promise<string> {
    const [row] = await this.reader.read(currentDataVersion);
    return row?.version ?? "";
  }
}
