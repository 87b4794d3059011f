import { ApolloServer } from "@apollo/server";
import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { type KeepingServer, startKeepingServer } from "../support/keeping-server.ts";
import { SAVED_OPERATIONS } from "../support/saved-operations.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

/** Headers of the clock and of how much may still be asked. */
const OF_THE_MOMENT = /^(date|x-ratelimit-.*)$/;

/** All that comes back, but for these. */
interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const PLAIN = "{ programmes { code name } }";
const TYPES = ["*/*", "application/json", "application/graphql-response+json, application/json;q=0.9"];

const apollo = jest.spyOn(ApolloServer.prototype, "executeHTTPGraphQLRequest");
let keeping: KeepingServer;
let asking: TestServer;

beforeAll(async () => {
  keeping = await startKeepingServer({ isListening: true });
  asking = await startTestServer({ fictional: true, clock: () => new Date("2026-11-23T12:00:00Z") });
});

beforeEach(() => {
  apollo.mockClear();
});

afterAll(async () => {
  apollo.mockRestore();
  await keeping?.[Symbol.asyncDispose]();
  await asking?.close();
});

async function ask(
  { origin }: Pick<TestServer, "origin">,
  body: unknown,
  given: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...given },
    body: JSON.stringify(body),
  });
  const headers = [...response.headers].filter(([name]) => !OF_THE_MOMENT.test(name));
  return { status: response.status, headers: Object.fromEntries(headers), body: await response.text() };
}

test.each(SAVED_OPERATIONS)(
  "$name is answered again as it was answered first, to the last header",
  async ({ name: operationName, text: query, variables }) => {
    for (const server of [asking, keeping]) {
      const body = { query, operationName, variables };
      const first = await ask(server, body);
      expect(first.status).toBe(200);
      expect(await ask(server, body)).toEqual(first);
    }
  },
);

test("what was answered once does not pass through Apollo again, whatever its values", async () => {
  const query = "query Of($code: ID!) { municipality(code: $code) { name } }";
  const name = async (code: string): Promise<string | null> => {
    const { body } = await ask(asking, { query, variables: { code } });
    const { data } = JSON.parse(body) as { data: { municipality: { name: string } | null } };
    return data.municipality?.name ?? null;
  };
  expect([await name("GM0202"), await name("GM0274"), await name("GM9999")]).toEqual([
    "Arnhem",
    "Renkum",
    null,
  ]);
  expect(apollo).toHaveBeenCalledTimes(1);
});

test.each(TYPES)("who accepts %s gets the type that Apollo chose", async (accept) => {
  const first = await ask(asking, { query: PLAIN }, { accept });
  expect(await ask(asking, { query: PLAIN }, { accept })).toEqual(first);
  const wanted = accept.startsWith("application/graphql") ? "graphql-response+json" : "json";
  expect(first.headers).toHaveProperty("content-type", `application/${wanted}; charset=utf-8`);
  expect(apollo).toHaveBeenCalledTimes(1);
});

test("a type that is not to be had is refused as often as it is asked for", async () => {
  const answers = [1, 2].map(() => ask(asking, { query: PLAIN }, { accept: "text/csv" }));
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([406, 406]);
  expect((await ask(asking, { query: PLAIN }, { accept: "text/csv" })).status).toBe(406);
});

test("values that are wrong are refused in the same words, known question or not", async () => {
  const query = "query Of($code: ID!) { municipality(code: $code) { province } }";
  const wrong = { query, variables: { code: { a: 1 } } };
  const before = await ask(asking, wrong);
  expect(JSON.parse(before.body)).toHaveProperty("errors.0.extensions.code", "BAD_USER_INPUT");
  expect((await ask(asking, { query, variables: { code: "GM0202" } })).body).toContain("Gelderland");
  expect(await ask(asking, wrong)).toEqual(before);
});

test.each([
  ["with extensions", { query: PLAIN, extensions: { persistedQuery: { version: 1, sha256Hash: "nee" } } }],
  ["with variables in a list", { query: PLAIN, variables: ["GM0202"] }],
  ["with a name that the text has not", { query: PLAIN, operationName: "Gemeente" }],
])("a known text %s goes to Apollo", async (_, body) => {
  await ask(asking, { query: PLAIN });
  apollo.mockClear();
  expect(JSON.parse((await ask(asking, body)).body)).toHaveProperty("errors.0.message");
  expect(apollo).toHaveBeenCalledTimes(1);
});

test("a form of another site is refused, known question or not", async () => {
  await ask(asking, { query: PLAIN });
  const { status } = await ask(asking, { query: PLAIN }, { "content-type": "text/plain" });
  expect(status).toBe(400);
});

test("the schema and what changes things are asked of Apollo each time", async () => {
  for (let time = 0; time < 2; time += 1) await ask(asking, { query: "{ __schema { queryType { name } } }" });
  expect(apollo).toHaveBeenCalledTimes(2);
});
