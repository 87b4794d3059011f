import type { FetcherParams } from "@graphiql/toolkit";

/** Sends what stands in the editor to the platform's own endpoint. */
export async function askServer({ query, variables, operationName }: FetcherParams) {
  const answer = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return answer.json();
}
