import type { RequestContext } from "../request-context.ts";

/** What the server writes of a result whose data stand in a raw answer. */
const WITHOUT_DATA = '{"data":null';
const BEFORE_DATA = Buffer.from('{"data":');

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
    return Buffer.concat([BEFORE_DATA, this.#bytes, Buffer.from(body.slice(WITHOUT_DATA.length))]);
  }
}

/** The context of a question that came over HTTP: with a place for an answer that is JSON text already. */
export interface AnswerContext extends RequestContext {
  readonly rawAnswer: RawAnswer;
}
