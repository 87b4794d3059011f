import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { LONGEST_UNHEARD } from "#server/database/data-version.ts";
import { readSavedOperations } from "#server/graphql/answers/saved-operations.ts";
import { type KeepingServer, startKeepingServer } from "../support/keeping-server.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";

const ZORG = "{ programmes { code name } }";

async function ask(server: KeepingServer, query = ZORG): Promise<string> {
  const response = await fetch(`${server.origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

function get(server: KeepingServer, query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.origin}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { "apollo-require-preflight": "true", ...headers },
  });
}

test("the same question takes no statement the second time, computed or planned", async () => {
  await using server = await startKeepingServer({ isListening: true });
  for (const query of [ZORG, '{ benchmark(input: { indicator: "inhabitants", period: "2024" }) { note } }']) {
    const first = await ask(server, query);
    expect(server.statements()).toBeGreaterThan(0);
    expect(await ask(server, query)).toBe(first);
    expect(server.statements()).toBe(0);
  }
});

test("twenty who ask at once wait for one statement", async () => {
  await using server = await startKeepingServer({ isListening: true });
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(server)));
  expect(new Set(answers).size).toBe(1);
  expect(server.statements()).toBe(1);
});

test("an import that changes something is seen at once by who listens", async () => {
  await using server = await startKeepingServer({ isListening: true });
  await ask(server);
  await server.rename("Zorg en welzijn");
  // The news comes by another connection than the answer.
  for (let patience = 50; patience > 0 && !(await ask(server)).includes("welzijn"); patience -= 1)
    await wait(20);
  expect(await ask(server)).toContain("Zorg en welzijn");
});

test("where the news gets lost, an answer is out of date for no more than some seconds", async () => {
  await using server = await startKeepingServer({ isListening: false });
  await ask(server);
  await server.rename("Zorg en welzijn");
  server.pass(LONGEST_UNHEARD - 1);
  expect(await ask(server)).not.toContain("welzijn");
  server.pass(1);
  expect(await ask(server)).toContain("Zorg en welzijn");
});

test("what is wrong is said anew each time, with its place", async () => {
  await using server = await startKeepingServer({ isListening: true });
  const query = '{ participationMatrix(partnership: "nee") { asOf } }';
  for (const answer of [await ask(server, query), await ask(server, query)]) {
    const { errors } = JSON.parse(answer) as { errors: { path: string[] }[] };
    expect(errors.map(({ path }) => path)).toEqual([["participationMatrix"]]);
  }
});

test("who has the answer already gets 304 and no body, until it changes", async () => {
  await using server = await startKeepingServer({ isListening: false });
  const first = await get(server, ZORG);
  const tag = first.headers.get("etag") ?? "";
  expect([first.status, tag.startsWith('W/"')]).toEqual([200, true]);
  const second = await get(server, ZORG, { "if-none-match": tag });
  expect([second.status, await second.text()]).toEqual([304, ""]);
  await server.rename("Zorg en welzijn");
  server.pass(LONGEST_UNHEARD);
  expect((await get(server, ZORG, { "if-none-match": tag })).status).toBe(200);
});

test("a saved operation is answered by the hash of its text, which nobody has to send", async () => {
  await using server = await startKeepingServer({ isListening: true });
  const saved = readSavedOperations(`${PROJECT_FOLDER}/schema/operations`);
  const [hash] = [...saved].find(([, text]) => text.includes("query Sources")) ?? [];
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
  const response = await fetch(`${server.origin}/graphql?extensions=${encodeURIComponent(extensions)}`, {
    headers: { "apollo-require-preflight": "true" },
  });
  expect(await response.text()).toContain('"sources"');
});
