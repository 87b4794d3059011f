import type { Sent } from "./send.ts";

const INDICATORS = [
  "social-domain-expense-per-inhabitant-accounts",
  "social-assistance-per-1000",
  "youth-care-per-1000",
  "wmo-clients-per-1000",
  "population-density",
  "share-65-plus",
  "average-home-value",
];
const QUERY = `query ($input: ObservationsInput!) {
  observations(input: $input) {
    nodes { municipality { code name } value { value period } }
    totalCount
  }
}`;

/** A question of the portal's kind, with values of its own: there are 28,000, and no answer to one serves another. */
export function normalQuestion(number: number): Sent {
  const input = {
    indicators: [INDICATORS[number % INDICATORS.length]],
    from: String(2017 + (number % 8)),
    to: "2024",
    first: 50 + (number % 500),
  };
  const body = JSON.stringify({ query: QUERY, variables: { input } });
  return { method: "POST", path: "/graphql", headers: { "content-type": "application/json" }, body };
}
