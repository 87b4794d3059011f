import { createHash } from "node:crypto";
import { BEFORE_DATA } from "./raw-answer.ts";

/** An answer that is kept: in bytes, as it was last sent, so that sending it again takes no memory. */
export class KeptAnswer {
  /** The same as long as the data are. */
  readonly tag: string;
  #body: Buffer;
  #rest = "";

  /** @param text the JSON text of the data */
  constructor(text: string) {
    this.tag = `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
    this.#body = Buffer.from(`${BEFORE_DATA}${text}`);
  }

  /** How many bytes it takes. */
  get size(): number {
    return this.#body.length;
  }

  /** The body with what the server wrote behind the data, which hardly ever changes. */
  readonly bodyOf = (rest: string): Buffer => {
    if (rest !== this.#rest) {
      const data = this.#body.subarray(0, this.#body.length - Buffer.byteLength(this.#rest));
      this.#body = Buffer.concat([data, Buffer.from(rest)]);
      this.#rest = rest;
    }
    return this.#body;
  };
}
