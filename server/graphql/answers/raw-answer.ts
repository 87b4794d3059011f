import type { RequestContext } from "../request-context.ts";

/** What the server writes of a result whose data stand in a raw answer. */
const WITHOUT_DATA = '{"data":null';
export const BEFORE_DATA = '{"data":';

/** Makes a body of the data and of what the server wrote behind them. */
export type BodyOf = (rest: string) => string | Buffer;

/** A body with this JSON text as its data. */
export function bodyOfText(text: string): BodyOf {
  return (rest) => `${BEFORE_DATA}${text}${rest}`;
}

/** Where the data of one answer stand that is JSON text already, so that nothing reads and writes it again. */
export class RawAnswer {
  #bodyOf: BodyOf | null = null;

  keep(bodyOf: BodyOf): void {
    this.#bodyOf = bodyOf;
  }

  /** The body to send: what the server wrote of the result, with the data in it where they stand here. */
  within(body: string): string | Buffer {
    if (!this.#bodyOf || !body.startsWith(WITHOUT_DATA)) return body;
    return this.#bodyOf(body.slice(WITHOUT_DATA.length));
  }
}

/** The context of a question that came over HTTP: with a place for an answer that is JSON text already. */
export interface AnswerContext extends RequestContext {
  readonly rawAnswer: RawAnswer;
}
