import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { HttpSession } from "../support/http-session.ts";
import { type SignedInServer, startSignedInServer } from "../support/signed-in-server.ts";

interface Entry {
  readonly event: string;
  readonly door: string;
  readonly subject: string | null;
  readonly role: string | null;
  readonly municipality_codes: string[];
  readonly details: Record<string, unknown>;
}

const FIGURES = '{ provider(code: "FA00001") { name performance(period: "2025") { spend { value } } } }';

let platform: SignedInServer;
let origin: string;
let session: HttpSession;

beforeAll(async () => {
  platform = await startSignedInServer();
  ({ origin } = platform.server);
  session = await platform.signIn("arnhem");
});

afterAll(() => platform.close());

async function entriesOf(event: string): Promise<Entry[]> {
  return platform.server.database.orm.em.execute(
    "SELECT event, door, subject, role, municipality_codes, details FROM audit.entry WHERE event = ? ORDER BY happened_at",
    [event],
  );
}

async function ask(query: string, from: { ask: HttpSession["ask"] } = session): Promise<number> {
  const response = await from.ask(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.status;
}

test("who signs in, and as what, is written down", async () => {
  expect(await entriesOf("SIGN_IN")).toEqual([
    {
      event: "SIGN_IN",
      door: "SESSION",
      subject: "arnhem",
      role: "MUNICIPALITY",
      municipality_codes: ["GM0202"],
      details: {},
    },
  ]);
});

test("an import is written down, with what it was of", async () => {
  const [entry] = await entriesOf("IMPORT");
  expect(entry).toMatchObject({ door: "COMMAND", subject: null });
  expect(entry?.details).toHaveProperty("seedsSha256", expect.stringMatching(/^[0-9a-f]{64}$/));
});

test("who looks at the figures of a provider is written down, with the question", async () => {
  expect(await ask(FIGURES)).toBe(200);
  expect(await entriesOf("PROVIDER_FIGURES")).toMatchObject([
    {
      door: "SESSION",
      subject: "arnhem",
      details: { fields: ["Provider.performance"], question: FIGURES },
    },
  ]);
});

test("who looks again is written down again, also where the question is known by then", async () => {
  const question = FIGURES.replace("name", "code");
  const before = (await entriesOf("PROVIDER_FIGURES")).length;
  for (let time = 0; time < 3; time += 1) expect(await ask(question)).toBe(200);
  expect((await entriesOf("PROVIDER_FIGURES")).slice(before).map(({ details }) => details)).toMatchObject([
    { question },
    { question },
    { question },
  ]);
});

test.each([
  [
    "observations that don't say of whom they are",
    '{ observations(input: { indicators: ["provider-spend"], providers: ["FA00001"] }) { nodes { value { value } } } }',
    ["Query.observations provider-spend"],
  ],
  [
    "observations by the default of a variable",
    'query ($codes: [ID!]! = ["inhabitants", "provider-clients"]) { one: observations(input: { indicators: $codes }) { totalCount } }',
    ["Query.observations provider-clients"],
  ],
  [
    "a tile of a dashboard",
    '{ dashboard(slug: "mijn-gemeente") { tiles { answer { rows } } } }',
    ["mijn-gemeente/providers"],
  ],
  ["the tiles of all dashboards", "{ dashboards { tiles { rows } } }", ["mijn-gemeente/providers"]],
])("%s are written down too", async (_, query, fields) => {
  const before = await entriesOf("PROVIDER_FIGURES");
  await ask(query);
  const [entry, ...others] = (await entriesOf("PROVIDER_FIGURES")).slice(before.length);
  expect(entry?.details).toMatchObject({ fields, question: query });
  expect(others).toEqual([]);
});

test("what is everyone's is not written down, and neither is what the public asks", async () => {
  const before = (await entriesOf("PROVIDER_FIGURES")).length;
  expect(await ask('{ provider(code: "FA00001") { name contracts { code } } }')).toBe(200);
  expect(await ask('{ observations(input: { indicators: ["inhabitants"] }) { totalCount } }')).toBe(200);
  expect(await ask('{ dashboard(slug: "wsp") { tiles { answer { rows } } } }')).toBe(200);
  expect(await ask('{ dashboard(slug: "mijn-gemeente") { tiles { title } } }')).toBe(200);
  expect(await ask(FIGURES, { ask: (url, init) => fetch(url, init) })).toBe(200);
  expect(await entriesOf("PROVIDER_FIGURES")).toHaveLength(before);
});

test("who takes figures with them is written down", async () => {
  const address = `${origin}/export/observations.csv?indicator=inhabitants&from=2024&to=2024`;
  expect((await session.ask(address)).status).toBe(200);
  expect((await fetch(address)).status).toBe(200);
  expect(await entriesOf("EXPORT")).toMatchObject([
    { subject: "arnhem", details: { codes: ["inhabitants"], format: "csv" } },
  ]);
});

test("the application adds to the log, and can neither read, change nor remove what stands there", async () => {
  const { doorkeeper } = platform.server.database;
  for (const text of [
    "SELECT FROM audit.entry",
    "UPDATE audit.entry SET subject = NULL",
    "DELETE FROM audit.entry",
    "TRUNCATE audit.entry",
  ])
    await expect(doorkeeper.run({ name: "", text })).rejects.toThrow("permission denied");
});

test("the door sees no figure, and who answers sees no session", async () => {
  const { doorkeeper, reader, reportsOf } = platform.server.database;
  await expect(doorkeeper.run({ name: "", text: "SELECT FROM core.contribution" })).rejects.toThrow(
    "permission denied",
  );
  for (const one of [reader, reportsOf({ role: "ADMINISTRATOR", municipalities: [] })])
    await expect(one.read({ name: "", text: "SELECT FROM access.session" })).rejects.toThrow(
      "permission denied",
    );
});
