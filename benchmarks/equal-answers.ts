import { isDeepStrictEqual } from "node:util";
import type { BenchQuery } from "./queries/bench-query.ts";
import { addressFor } from "./queries/request.ts";
import type { MeasuredServer } from "./servers/start-server.ts";

/**
 * What a server answers.
 * @throws Error with the answer when there is no data in it
 */
export async function answerOf(server: MeasuredServer, query: BenchQuery): Promise<unknown> {
  const { path, body } = addressFor(server, query);
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body,
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors || !data) throw new Error(`${server.name} does not answer ${query.name}: ${text.slice(0, 500)}`);
  return server.name === "postgraphile" ? query.asOurs(data as never) : data;
}

/**
 * Asks every server the same.
 * @throws Error with the beginning of two answers that differ
 */
export async function expectEqualAnswers(
  query: BenchQuery,
  servers: readonly MeasuredServer[],
): Promise<void> {
  const answers = await Promise.all(
    servers.map(async (server) => [server.name, await answerOf(server, query)] as const),
  );
  const [[, first] = ["", null], ...others] = answers;
  for (const [name, answer] of others) {
    if (isDeepStrictEqual(answer, first)) continue;
    const [expected, received] = [JSON.stringify(first), JSON.stringify(answer)];
    let from = 0;
    while (expected[from] === received[from]) from += 1;
    throw new Error(
      `${name} answers ${query.name} differently:\n${expected.slice(from, from + 300)}\n${received.slice(from, from + 300)}`,
    );
  }
}
