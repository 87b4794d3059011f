import type { ApolloServerPlugin } from "@apollo/server";
import { questionOf } from "../question.ts";
import type { RequestContext } from "../request-context.ts";
import { userError } from "../user-error.ts";
import { type Cost, isTooMuch, type QuestionCosts } from "./question-costs.ts";

function refusal({ estimated, budget }: Cost) {
  return userError(
    "QUERY_TOO_EXPENSIVE",
    `De vraag kost naar schatting ${estimated} punten, en ten hoogste ${budget} mag. Vraag minder velden of kleinere bladzijden (first), of haal lange reeksen op met /export/observations.csv.`,
    { status: 400 },
  );
}

/** Estimates each question before it is answered, refuses what is over the budget of who asks, and says it in `extensions.cost`. */
export function queryCost(costs: QuestionCosts): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let cost: Cost | null = null;
      return Promise.resolve({
        didResolveOperation: (asked) => {
          const question = questionOf(asked);
          cost = question && costs.of(question, asked.contextValue.viewer);
          return cost && isTooMuch(cost) ? Promise.reject(refusal(cost)) : Promise.resolve();
        },
        willSendResponse: ({ response }) => {
          if (cost !== null && response.body.kind === "single") {
            const { singleResult } = response.body;
            singleResult.extensions = { ...singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      });
    },
  };
}
