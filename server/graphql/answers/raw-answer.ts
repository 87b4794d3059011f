import type { RequestContext } from "../request-context.ts";

/** What the server writes of a result whose data stand in a raw answer. */
const WITHOUT_DATA = '{"data":null';
const BEFORE_DATA = '{"data":';
/** Up to so many bytes an answer goes out in one piece with its head, which a text can and bytes can't. */
const SHORT = 8_000;

/**
 * The data of one answer as JSON text, made by the database, in bytes: a long text that passes through as a string is copied and
 * collected again at every step.
 */
export class RawAnswer {
  #bytes: Buffer | null = null;

  keep(bytes: Buffer): void {
    this.#bytes = bytes;
  }

  /** The body to send: what the server wrote of the result, with the data in it where they stand here. */
  within(body: string): string | Buffer {
    if (!this.#bytes || !body.startsWith(WITHOUT_DATA)) return body;
    const rest = body.slice(WITHOUT_DATA.length);
    if (this.#bytes.length <= SHORT) return `${BEFORE_DATA}${this.#bytes.toString()}${rest}`;
    return Buffer.concat([Buffer.from(BEFORE_DATA), this.#bytes, Buffer.from(rest)]);
  }
}

/** The context of a question that came over HTTP: with a place for an answer that is JSON text already. */
export interface AnswerContext extends RequestContext {
  readonly rawAnswer: RawAnswer;
}
