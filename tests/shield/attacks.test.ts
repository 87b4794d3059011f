import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestServer, type TestServer } from "../support/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ isProduction: true });
});

afterAll(() => server.close());

interface Refusal {
  readonly status: number;
  readonly body: string;
  readonly code: string | undefined;
}

async function send(path: string, init: RequestInit): Promise<Refusal> {
  const response = await fetch(`${server.origin}${path}`, init);
  const body = await response.text();
  const { errors } = JSON.parse(body === "" ? "{}" : body) as {
    errors?: { extensions?: { code?: string } }[];
  };
  return { status: response.status, body, code: errors?.[0]?.extensions?.code };
}

const post = (body: unknown, headers: Record<string, string> = {}) =>
  send("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(" ");

const TOO_LARGE: Readonly<Record<string, string>> = {
  "fragments in a circle": `{ modules { ...f0 } } ${times(150, (at) => `fragment f${at} on CooperationModule { code ...f${(at + 1) % 150} ...f${(at + 2) % 150} }`)}`,
  "fragments that double at every step": `{ modules { ...f0 } } ${times(40, (at) => `fragment f${at} on CooperationModule { a: submodules { ...f${at + 1} } b: submodules { ...f${at + 1} } }`)} fragment f40 on CooperationModule { code }`,
  "three hundred aliases": `{ ${times(300, (at) => `a${at}: modules { code }`)} }`,
  "a thousand directives": `{ modules { code ${times(1000, () => "@skip(if: false)")} } }`,
  "directives that don't exist": `{ modules { code ${times(900, () => "@a")} } }`,
  "five hundred levels": `{ module(code: "wsp") ${times(250, () => "{ partnership { modules")} { code } ${"} }".repeat(250)} }`,
  "the same field two thousand times": `{ modules { ${times(2000, () => "code")} } }`,
  "fields that overlap in every pair": `{ ${times(60, (at) => `m: module(code: "${at}") { ${times(14, () => "code")} }`)} }`,
  "a list of fifty thousand": `{ observations(input: { indicators: [${times(9000, () => '"a"')}] }) { totalCount } }`,
};

test.each(Object.entries(TOO_LARGE))("%s is refused before it is looked at", async (_, query) => {
  const { status, code } = await post({ query });
  expect({ status, code }).toEqual({ status: 400, code: "QUERY_TOO_EXPENSIVE" });
});

test("a long list in the variables is refused", async () => {
  const query = "query ($input: ObservationsInput!) { observations(input: $input) { totalCount } }";
  const indicators = Array.from({ length: 1001 }, () => "population");
  const { status, code } = await post({ query, variables: { input: { indicators } } });
  expect({ status, code }).toEqual({ status: 400, code: "QUERY_TOO_EXPENSIVE" });
});

test("a question that multiplies lists is refused by its estimate, with the budget", async () => {
  const query = `{ municipalities { participations { module { participations { municipality { participations { module { name } } } } } } } }`;
  const { status, code, body } = await post({ query });
  expect({ status, code }).toEqual({ status: 400, code: "QUERY_TOO_EXPENSIVE" });
  expect(body).toContain("en ten hoogste 250000 mag");
});

test("a question within the budget says what it cost", async () => {
  const { body } = await post({ query: "{ modules { code name } }" });
  expect(JSON.parse(body)).toHaveProperty("extensions.cost", { estimated: 41, budget: 250_000 });
});

test("many questions in one request are refused", async () => {
  const { status, code } = await post(Array.from({ length: 50 }, () => ({ query: "{ modules { code } }" })));
  expect({ status, code }).toEqual({ status: 400, code: "BAD_USER_INPUT" });
});

test("a body over 128 kB is refused unread", async () => {
  const { status } = await post({ query: `{ modules { code } } # ${"x".repeat(200_000)}` });
  expect(status).toBe(413);
});

test("the schema is not for the public in production", async () => {
  const { status, code } = await post({ query: "{ __schema { types { name } } }" });
  expect({ status, code }).toEqual({ status: 403, code: "FORBIDDEN" });
});

test("a wrong name is not met with the right one", async () => {
  const { body, code } = await post({ query: "{ moduless { code } }" });
  expect(code).toBe("BAD_USER_INPUT");
  expect(body).not.toMatch(/Did you mean|modules"/);
});

test("a change by GET is refused", async () => {
  const query = encodeURIComponent("mutation { __typename }");
  const { status } = await send(`/graphql?query=${query}`, {
    headers: { "apollo-require-preflight": "true" },
  });
  expect([400, 405]).toContain(status);
});

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
  "what a form of another site can send as %s is refused",
  async (contentType) => {
    const { status } = await post(JSON.stringify({ query: "{ modules { code } }" }), {
      "content-type": contentType,
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  },
);

test("a question by an address that another site can link to is refused", async () => {
  const { status } = await send(`/graphql?query=${encodeURIComponent("{ modules { code } }")}`, {});
  expect(status).toBe(400);
});

test.each([
  "{",
  "null",
  "[]",
  '"text"',
  "{}",
  '{"query":1}',
  '{"query":"{"}',
  '{"query":"{ modules"}',
  "\u0000",
])("%j is refused without anything of our inside", async (body) => {
  const { status, body: answer } = await post(body);
  expect(status === 200 || (status >= 400 && status < 500)).toBe(true);
  expect(answer).not.toMatch(/node_modules|\.ts\b|at \w+ \(|SELECT|pg_/);
});

test("normal questions go on being answered while attacks come in", async () => {
  const attacks = Object.values(TOO_LARGE).flatMap((query) =>
    Array.from({ length: 10 }, () => post({ query })),
  );
  const normal = Array.from({ length: 20 }, () => post({ query: "{ modules { code } }" }));
  const answers = await Promise.all(normal);
  await Promise.all(attacks);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
});
