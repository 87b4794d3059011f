import type { AnswerContext } from "./answers/raw-answer.ts";
import type { RecordedContext } from "./figure-recorder.ts";

/** The context of a question that came over HTTP. */
export interface AskedContext extends RecordedContext, AnswerContext {}

declare module "fastify" {
  interface FastifyRequest {
    /** What answers a question of this request. */
    asked: AskedContext;
  }
}
