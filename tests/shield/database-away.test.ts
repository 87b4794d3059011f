import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { withCurrentDatabase } from "#server/commands/with-current-database.ts";
import { type DataFolder, openDataFolder } from "#server/database/embedded/data-folder.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "#server/database/embedded/embedded-postgres.ts";
import { openDoorkeeper } from "#server/database/open-doorkeeper.ts";
import { openReader } from "#server/database/open-reader.ts";
import { ENTITIES } from "#server/entities.ts";
import { createServer } from "#server/graphql/http-server.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { type Relay, startRelay } from "../support/relay.ts";
import { TRIAL_ENVIRONMENT } from "../support/trial-environment.ts";

let folder: DataFolder;
let relay: Relay;
let postgres: EmbeddedPostgres;
let server: FastifyInstance;
let closePools: () => Promise<void>;
let origin: string;

async function startPostgres(): Promise<string> {
  const { signal } = new AbortController();
  postgres = await startEmbeddedPostgres({ folder, isForgetful: true, say: () => undefined, signal });
  const url = new URL(postgres.url);
  relay.leadTo(Number(url.port));
  url.port = String(relay.port);
  return url.href;
}

beforeAll(async () => {
  folder = openDataFolder(mkdtempSync(join(tmpdir(), "regiospiegel-away-")));
  relay = await startRelay();
  const clientUrl = await startPostgres();
  const parts = { entities: ENTITIES, projectFolder: PROJECT_FOLDER };
  await withCurrentDatabase(clientUrl, { ...parts, say: () => undefined }, () => Promise.resolve());
  const { readerOf, reportsOf, close } = await openReader({ clientUrl, ...parts });
  const { doorkeeper, close: closeDoors } = await openDoorkeeper({ clientUrl, ...parts });
  closePools = async () => {
    await closeDoors();
    await close();
  };
  server = await createServer({
    readerOf,
    reportsOf,
    doorkeeper,
    environment: TRIAL_ENVIRONMENT,
    portalFolder: folder.root,
    clock: () => new Date(),
    traffic: { requestsPerMinute: 0 },
  });
  origin = await server.listen({ host: "127.0.0.1", port: 0 });
});

afterAll(async () => {
  await server?.close();
  await closePools?.();
  await postgres?.stop();
  await relay?.close();
  rmSync(folder.root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly message: string | undefined;
}

async function ask(): Promise<Answer> {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ partnerships { code } }" }),
  });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  return {
    status: response.status,
    retryAfter: response.headers.get("retry-after"),
    message: errors?.[0]?.message,
  };
}

const AWAY = {
  status: 503,
  retryAfter: "5",
  message: "De gegevens zijn even niet bereikbaar. Probeer het over enkele seconden opnieuw.",
};

test("PostgreSQL is stopped and started under load: clear 503s, then normal answers without a restart", async () => {
  expect((await ask()).status).toBe(200);
  const seen: Answer[] = [];
  let isOver = false;
  const callers = Array.from({ length: 8 }, async () => {
    while (!isOver) {
      seen.push(await ask());
      await wait(10);
    }
  });
  await postgres.stop();
  while (seen.filter(({ status }) => status === 503).length < 20) await wait(20);
  await startPostgres();
  while ((await ask()).status !== 200) await wait(20);
  isOver = true;
  await Promise.all(callers);
  const others = seen.filter(({ status }) => status !== 200);
  expect(others).toEqual(others.map(() => AWAY));
  expect(await Promise.all(Array.from({ length: 20 }, ask))).toEqual(
    Array.from({ length: 20 }, () => ({ status: 200, retryAfter: null, message: undefined })),
  );
});

test("an export says the same while the database is away", async () => {
  await postgres.stop();
  const response = await fetch(`${origin}/export/observations.csv?indicator=inhabitants`);
  expect(response.status).toBe(503);
  expect(await response.json()).toHaveProperty("errors.0.message", AWAY.message);
  await startPostgres();
});
