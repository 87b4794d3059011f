import type { FastifyReply, FastifyRequest } from "fastify";
import { isDatabaseAway } from "../../database/database-away.ts";
import type { AskedContext } from "../asked-context.ts";
import type { FigureRecorder } from "../figure-recorder.ts";
import { isTooMuch, type QuestionCosts } from "../shield/question-costs.ts";
import type { Answerer } from "./answerer.ts";
import { type KnownQuestion, KnownQuestions, type PlainBody, plainBodyOf } from "./known-questions.ts";

export interface AnswerAgainOptions {
  readonly costs: QuestionCosts;
  readonly recorder: FigureRecorder;
  readonly answerer: Answerer;
}

/** Apollo ends its bodies so. */
const END = "\n";

/**
 * Answers a question that Apollo has let through and answered before, in the type that it then chose: as long as the server runs a text stays
 * valid. What depends on who asks, with which values and when is decided anew each time, by the same code: the cost against the budget, the
 * log of who asks for figures, and the answer itself. Whatever is not answered so goes to Apollo, which has words for everything.
 */
export function createAnswerAgain({ costs, recorder, answerer }: AnswerAgainOptions) {
  const known = new KnownQuestions();

  async function bodyFor(
    { question: valid, contentType }: KnownQuestion,
    { variables }: PlainBody,
    context: AskedContext,
    reply: FastifyReply,
  ): Promise<string | Buffer | null> {
    const question = { ...valid, variables: variables ?? {} };
    const cost = costs.of(question, context.viewer);
    if (isTooMuch(cost)) return null;
    await recorder.record(question, context);
    const answer = await answerer.answer(question, context);
    if (!answer) return null;
    void reply.header("content-type", contentType);
    if (answer.tag !== undefined) void reply.header("etag", answer.tag);
    return answer.bodyOf(`,"extensions":${JSON.stringify({ cost })}}${END}`);
  }

  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    ask: () => Promise<unknown>,
  ): Promise<unknown> => {
    const body = plainBodyOf(request);
    const asked = body && known.get(request, body);
    if (asked) {
      const answered = await bodyFor(asked, body, request.asked, reply).catch((error: unknown) => {
        // Apollo meets the same trouble again, and has words for it.
        if (!isDatabaseAway(error)) request.log.warn({ err: error }, "a known question was left to Apollo");
        return null;
      });
      if (answered !== null) return answered;
    }
    const answered = await ask();
    const { question } = request.asked.rawAnswer;
    // What Apollo refused in the end, such as the type that was asked for, it refuses each time.
    if (body && question && reply.statusCode === 200)
      known.remember(request, body, { question, contentType: String(reply.getHeader("content-type")) });
    return answered;
  };
}
