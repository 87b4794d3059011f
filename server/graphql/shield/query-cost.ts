import type { ApolloServerPlugin } from "@apollo/server";
import { LRUCache } from "lru-cache";
import type { RequestContext } from "../request-context.ts";
import { userError } from "../user-error.ts";
import { budgetOf } from "./budgets.ts";
import { costOf } from "./estimate-cost.ts";

function refusal(cost: number, budget: number) {
  return userError(
    "QUERY_TOO_EXPENSIVE",
    `De vraag kost naar schatting ${cost} punten, en ten hoogste ${budget} mag. Vraag minder velden of kleinere bladzijden (first), of haal lange reeksen op met /export/observations.csv.`,
    { status: 400 },
  );
}

/** Estimates each question before it is answered, refuses what is over the budget of who asks, and says it in `extensions.cost`. */
export function queryCost(): ApolloServerPlugin<RequestContext> {
  const remembered = new LRUCache<string, number>({ max: 2000 });
  return {
    requestDidStart: () => {
      let spent: { readonly estimated: number; readonly budget: number } | null = null;
      return Promise.resolve({
        didResolveOperation: ({ schema, document, request, queryHash, contextValue }) => {
          const { variables = {}, operationName } = request;
          const key = JSON.stringify([queryHash, operationName, variables]);
          const estimated = remembered.get(key) ?? costOf(schema, document, variables, operationName);
          remembered.set(key, estimated);
          const budget = budgetOf(contextValue.viewer.role);
          spent = { estimated, budget };
          return estimated > budget ? Promise.reject(refusal(estimated, budget)) : Promise.resolve();
        },
        willSendResponse: ({ response }) => {
          if (spent !== null && response.body.kind === "single") {
            const { singleResult } = response.body;
            singleResult.extensions = { ...singleResult.extensions, cost: spent };
          }
          return Promise.resolve();
        },
      });
    },
  };
}
