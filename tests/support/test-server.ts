import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Viewer } from "#server/auth/viewer.ts";
import type { Environment } from "#server/config/environment.ts";
import { createServer } from "#server/graphql/http-server.ts";
import type { TrafficLimits } from "#server/graphql/shield/traffic-limits.ts";
import { deliverInProcess } from "#server/stewardship/deliver-in-process.ts";
import { PROJECT_FOLDER } from "./project-folder.ts";
import { openTestDatabase, type TestDatabase } from "./test-database.ts";

import { TRIAL_ENVIRONMENT } from "./trial-environment.ts";

/** What GraphQL answers over HTTP. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export interface TestServer {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  readonly database: TestDatabase;
  /** Where files of data stewards wait. */
  readonly uploadFolder: string;
  query<Data = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<Data>>;
  close(): Promise<void>;
}

export interface TestServerOptions {
  readonly clock?: () => Date;
  /** Default: one that is free. */
  readonly port?: number;
  /** What differs from a platform that somebody tries out. */
  readonly environment?: Partial<Environment>;
  /** The default is the portal that `npm test` has built. */
  readonly portalFolder?: string;
  /** Who asks every question; the default is whoever the request says. */
  readonly viewer?: Viewer;
  /** Other limits than the usual; a test may ask as often as it likes unless it says otherwise. */
  readonly traffic?: Partial<TrafficLimits>;
  readonly isProduction?: boolean;
  /** Where dashboards are embedded from; the default is nowhere. */
  readonly embedding?: Pick<Environment, "metabase" | "dashboardEmbed">;
  /** Whether the fictional region stands beside the seeds. */
  readonly fictional?: boolean;
  /** Whether data stewards can import files. */
  readonly hasImportDoor?: boolean;
}

/** The whole server on a database with all seeds, listening on a free port. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const {
    clock = () => new Date(),
    environment = {},
    port = 0,
    portalFolder = join(PROJECT_FOLDER, ".data/portal"),
    traffic,
    isProduction = false,
    embedding,
    fictional = false,
    hasImportDoor = false,
  } = options;
  const database = await openTestDatabase({ seeded: true, fictional });
  const { readerOf, reportsOf, doorkeeper } = database;
  const uploadFolder = await mkdtemp(join(tmpdir(), "regiospiegel-uploads-"));
  const runner = deliverInProcess({ url: database.url, projectFolder: PROJECT_FOLDER });
  const server = await createServer({
    importDoor: hasImportDoor ? { runner, folder: uploadFolder } : null,
    readerOf,
    reportsOf,
    doorkeeper,
    environment: { ...TRIAL_ENVIRONMENT, isProduction, ...embedding, ...environment },
    portalFolder,
    clock,
    traffic: { requestsPerMinute: 0, ...traffic },
  });
  const { viewer } = options;
  if (viewer)
    server.addHook("onRequest", (request, _, done) => {
      request.viewer = viewer;
      done();
    });
  const origin = await server.listen({ host: "127.0.0.1", port });
  return {
    origin,
    database,
    uploadFolder,
    query: async <Data>(document: string, variables: Record<string, unknown> = {}) => {
      const response = await fetch(`${origin}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: document, variables }),
      });
      return (await response.json()) as Answer<Data>;
    },
    close: async () => {
      await server.close();
      await database.close();
      await rm(uploadFolder, { recursive: true, force: true });
    },
  };
}
