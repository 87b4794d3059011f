import type { Question } from "../question.ts";
import type { RequestContext } from "../request-context.ts";
import type { Answer } from "./answerer.ts";
import { BEFORE_DATA } from "./body.ts";

/** What Apollo writes of a result whose data stand in a raw answer. */
const WITHOUT_DATA = `${BEFORE_DATA}null`;

/** Where the answer of one request stands that is JSON text already, so that nothing reads and writes it again. */
export class RawAnswer {
  #kept: { readonly question: Question; readonly answer: Answer } | null = null;

  keep(question: Question, answer: Answer): void {
    this.#kept = { question, answer };
  }

  /** The question that was answered so, if it was. */
  get question(): Question | null {
    return this.#kept?.question ?? null;
  }

  /** The body to send: what Apollo wrote of the result, with the data in it where they stand here. */
  within(body: string): string | Buffer {
    if (!this.#kept || !body.startsWith(WITHOUT_DATA)) return body;
    return this.#kept.answer.bodyOf(body.slice(WITHOUT_DATA.length));
  }
}

/** The context of a question that came over HTTP: with a place for an answer that is JSON text already. */
export interface AnswerContext extends RequestContext {
  readonly rawAnswer: RawAnswer;
}
