import type { FetcherParams } from "@graphiql/toolkit";
import type { ExecutionResult } from "graphql";

/** Sends what stands in the editor to the platform's own endpoint. */
export async function askServer(question: FetcherParams): Promise<ExecutionResult> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(question),
  });
  return (await response.json()) as ExecutionResult;
}
