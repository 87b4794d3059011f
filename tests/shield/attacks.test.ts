import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ATTACK_REQUESTS, type AttackRequest } from "../support/open-server/attack-requests.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ isProduction: true });
});

afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly code: string | null;
  readonly body: string;
}

async function send({
  path,
  method,
  headers,
  body,
}: Omit<AttackRequest, "name" | "refusal">): Promise<Answer> {
  const response = await fetch(`${server.origin}${path}`, { method, headers, ...(body !== "" && { body }) });
  const text = await response.text();
  const { errors } = JSON.parse(text === "" ? "{}" : text) as {
    errors?: { extensions?: { code?: string } }[];
  };
  return { status: response.status, code: errors?.[0]?.extensions?.code ?? null, body: text };
}

const post = (body: unknown) =>
  send({
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

test.each(ATTACK_REQUESTS.map((attack) => [attack.name, attack] as const))(
  "%s is refused with the right code, and nothing of our inside",
  async (_, { refusal, ...attack }) => {
    const { body, ...answer } = await send(attack);
    expect(answer).toEqual(refusal);
    expect(body).not.toMatch(/Did you mean|node_modules|\.ts\b|at \w+ \(|SELECT|pg_|"data"/);
  },
);

test("the budget is said with the estimate that goes over it, and the cost with an answer", async () => {
  const dear =
    "{ municipalities { participations { module { participations { municipality { participations { module { name } } } } } } } }";
  expect((await post({ query: dear })).body).toContain("en ten hoogste 250000 mag");
  const { body } = await post({ query: "{ modules { code name } }" });
  expect(JSON.parse(body)).toHaveProperty("extensions.cost", { estimated: 41, budget: 250_000 });
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
  '{"query":"{ modules { code } }","variables":7}',
  '{"query":"{ modules { code } }","operationName":["a"]}',
  '{"query":"{ modules { code } }","extensions":{"persistedQuery":7}}',
  '{"query":"\\u0000\\ud800{ modules\\u202e { code } }"}',
  "\u0000",
])("%j is refused without anything of our inside", async (body) => {
  const { status, body: answer } = await post(body);
  expect(status === 200 || (status >= 400 && status < 500)).toBe(true);
  expect(answer).not.toMatch(/node_modules|\.ts\b|at \w+ \(|SELECT|pg_/);
});

test("normal questions go on being answered while attacks come in", async () => {
  const attacks = ATTACK_REQUESTS.flatMap((attack) => [1, 2, 3].map(() => send(attack)));
  const normal = Array.from({ length: 20 }, () => post({ query: "{ modules { code } }" }));
  const answers = await Promise.all(normal);
  await Promise.all(attacks);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
});
