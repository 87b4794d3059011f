import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { Client } from "pg";
import { openReader } from "#server/database/open-reader.ts";
import { ENTITIES } from "#server/entities.ts";
import { createServer } from "#server/graphql/http-server.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";
import { TRIAL_ENVIRONMENT } from "../support/trial-environment.ts";

let database: TestDatabase;
let holder: Client;
let server: FastifyInstance;
let close: () => Promise<void>;

beforeAll(async () => {
  database = await openTestDatabase();
  const parts = { clientUrl: database.url, entities: ENTITIES, projectFolder: PROJECT_FOLDER };
  const opened = await openReader({ ...parts, statementTimeout: 100 });
  close = opened.close;
  holder = new Client({ connectionString: database.url });
  await holder.connect();
  server = await createServer({
    readerOf: opened.readerOf,
    reportsOf: opened.reportsOf,
    doorkeeper: database.doorkeeper,
    environment: TRIAL_ENVIRONMENT,
    portalFolder: PROJECT_FOLDER,
    clock: () => new Date(),
  });
});

afterAll(async () => {
  await holder?.end();
  await server?.close();
  await close?.();
  await database?.close();
});

test("a statement that takes too long is cancelled in the database, and the answer says so", async () => {
  const payload = { query: "{ sources { code } }" };
  const before = await server.inject({ method: "POST", url: "/graphql", payload });
  expect(before.json()).not.toHaveProperty("errors");
  await holder.query("BEGIN; LOCK TABLE core.source IN ACCESS EXCLUSIVE MODE");
  const answer = await server.inject({ method: "POST", url: "/graphql", payload });
  expect(answer.json()).toHaveProperty("errors.0.extensions.code", "QUERY_TOO_EXPENSIVE");
  expect(answer.json()).toHaveProperty("errors.0.message", expect.stringContaining("afgebroken"));
  const { rows } = await holder.query("SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
  expect(rows).toEqual([]);
});
