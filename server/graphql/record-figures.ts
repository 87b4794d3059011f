import type { ApolloServerPlugin } from "@apollo/server";
import type { FigureRecorder, RecordedContext } from "./figure-recorder.ts";
import { questionOf } from "./question.ts";

/** Lets who asks for figures about a provider be written down, before they are answered. */
export function recordFigures(recorder: FigureRecorder): ApolloServerPlugin<RecordedContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async (asked) => {
          const question = questionOf(asked);
          if (question) await recorder.record(question, asked.contextValue);
        },
      }),
  };
}
