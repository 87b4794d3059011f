import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import type { Viewer } from "#server/auth/viewer.ts";
import { DataVersion } from "#server/database/data-version.ts";
import { PUBLIC_SCOPE } from "#server/database/viewer-scope.ts";
import { createServer } from "#server/graphql/http-server.ts";
import { ANALYST, BOARD } from "../support/ask-as.ts";
import { FIGURE_OF, MUNICIPALITIES, writeProviderFigures } from "../support/provider-figures.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";
import { TRIAL_ENVIRONMENT } from "../support/trial-environment.ts";

const [A = "", B = ""] = MUNICIPALITIES;
const STRANGER: Viewer = { name: null, ...PUBLIC_SCOPE };
const of = (municipality: string): Viewer => ({
  name: municipality,
  role: "MUNICIPALITY",
  municipalities: [municipality],
});
const FIGURES = '{ provider(code: "FA99001") { spendByMonth { spend } } }';
const OF_ALL = "all of them together";
const SPEND_OF_ALL = MUNICIPALITIES.reduce((sum, code) => sum + Number(FIGURE_OF(code)), 0);
const spendOf = (whose: string): string => (whose === OF_ALL ? String(SPEND_OF_ALL) : FIGURE_OF(whose));
const DEAR =
  "{ municipalities { participations { module { participations { municipality { participations { module { name } } } } } } } }";

let database: TestDatabase;
let version: DataVersion;
const servers: FastifyInstance[] = [];
let asks: Viewer = STRANGER;

beforeAll(async () => {
  database = await openTestDatabase();
  await writeProviderFigures(database.orm);
  version = new DataVersion(database.readerOf(PUBLIC_SCOPE), database.url);
  for (const memory of [null, { dataVersion: version, savedOperations: new Map<string, string>() }]) {
    const server = await createServer({
      ...database,
      environment: TRIAL_ENVIRONMENT,
      portalFolder: "",
      clock: () => new Date("2026-11-23T12:00:00Z"),
      ...(memory && { memory }),
    });
    server.addHook("onRequest", (request, _, done) => {
      request.viewer = asks;
      done();
    });
    servers.push(server);
  }
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await version?.[Symbol.asyncDispose]();
  await database?.close();
});

async function ask(server: FastifyInstance, viewer: Viewer, query: string): Promise<unknown> {
  asks = viewer;
  const answer = await server.inject({ method: "POST", url: "/graphql", payload: { query } });
  return answer.json();
}

test("a question that one viewer has asked shows the next no more than they may see", async () => {
  for (const server of servers)
    for (const viewer of [ANALYST, of(A), STRANGER, of(B), BOARD, of(A), ANALYST]) {
      const answer = JSON.stringify(await ask(server, viewer, FIGURES));
      const seen = [...MUNICIPALITIES, OF_ALL].filter((whose) => answer.includes(spendOf(whose)));
      expect([viewer.name, seen]).toEqual([
        viewer.name,
        viewer === ANALYST ? [OF_ALL] : [...viewer.municipalities],
      ]);
    }
});

test("what an analyst may spend on a known question the public may not", async () => {
  for (const server of servers) {
    for (let time = 0; time < 2; time += 1)
      expect(await ask(server, ANALYST, DEAR)).toHaveProperty("data.municipalities");
    for (let time = 0; time < 2; time += 1)
      expect(await ask(server, STRANGER, DEAR)).toMatchObject({
        errors: [{ extensions: { code: "QUERY_TOO_EXPENSIVE" } }],
      });
  }
});
