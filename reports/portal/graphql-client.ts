import { Client, cacheExchange, fetchExchange } from "urql";

/** Asks the platform's own endpoint; answers are kept while the page is open. */
export function createGraphqlClient(): Client {
  return new Client({ url: "/graphql", exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
}
