import { deflateRawSync, inflateRawSync } from "node:zlib";

/** How much goes to the database at a time, at most. */
const BATCH_ROWS = 1000;
const BATCH_BYTES = 2 ** 18;

/** Some rows as the text of a JSON array. */
export interface Batch {
  readonly json: string;
  readonly rowCount: number;
}

/**
 * Rows on their way to the database, packed: rows of one table are so much alike that a million of them take a few
 * megabytes. They are written into one piece of memory, because texts that wait for each other outlive their use.
 */
export class PackedBatches {
  readonly #packed: { readonly bytes: Buffer; readonly rowCount: number }[] = [];
  readonly #bytes = Buffer.alloc(BATCH_BYTES);
  #length = 0;
  #rowCount = 0;

  /** @throws Error when the row alone is more than goes to the database at a time */
  add(row: object): void {
    const json = Buffer.from(JSON.stringify(row));
    if (json.length + 2 > BATCH_BYTES)
      throw new Error(`A row fits in ${BATCH_BYTES} bytes, but got: ${json.length}`);
    if (this.#length + json.length + 2 > BATCH_BYTES) this.#close();
    this.#length += this.#bytes.write(this.#rowCount === 0 ? "[" : ",", this.#length);
    this.#length += json.copy(this.#bytes, this.#length);
    this.#rowCount += 1;
    if (this.#rowCount === BATCH_ROWS) this.#close();
  }

  /** Hands over all rows, in batches, and forgets them. */
  *handOver(): Generator<Batch> {
    this.#close();
    for (let batch = this.#packed.shift(); batch; batch = this.#packed.shift()) {
      yield { json: inflateRawSync(batch.bytes).toString(), rowCount: batch.rowCount };
    }
  }

  #close(): void {
    if (this.#rowCount === 0) return;
    this.#length += this.#bytes.write("]", this.#length);
    const bytes = deflateRawSync(this.#bytes.subarray(0, this.#length), { level: 1 });
    this.#packed.push({ bytes, rowCount: this.#rowCount });
    this.#length = 0;
    this.#rowCount = 0;
  }
}
