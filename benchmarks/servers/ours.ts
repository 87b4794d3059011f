import type { AddressInfo } from "node:net";
import { readEnvironment } from "#server/config/environment.ts";
import { DataVersion } from "#server/database/data-version.ts";
import { openDoorkeeper } from "#server/database/open-doorkeeper.ts";
import { openReader } from "#server/database/open-reader.ts";
import { PUBLIC_SCOPE } from "#server/database/viewer-scope.ts";
import { ENTITIES } from "#server/entities.ts";
import { createServer } from "#server/graphql/http-server.ts";
import { announce } from "./announce.ts";
import { BENCH_VIEWER, MOST_CONNECTIONS } from "./conditions.ts";

const [, , clientUrl = "", projectFolder = "", isKeeping] = process.argv;

const { readerOf, reportsOf } = await openReader({
  clientUrl,
  entities: ENTITIES,
  projectFolder,
  poolSize: MOST_CONNECTIONS,
});
const { doorkeeper } = await openDoorkeeper({ clientUrl, entities: ENTITIES, projectFolder });
const dataVersion = new DataVersion(readerOf(PUBLIC_SCOPE), clientUrl);
await dataVersion.listen();
const server = await createServer({
  readerOf,
  reportsOf,
  doorkeeper,
  environment: { ...readEnvironment({}), logLevel: "silent" },
  portalFolder: "",
  traffic: { requestsPerMinute: 0 },
  clock: () => new Date("2026-11-23T12:00:00Z"),
  ...(isKeeping === "keeping" && { memory: { dataVersion, savedOperations: new Map() } }),
});
server.addHook("onRequest", (request, _reply, done) => {
  request.viewer = BENCH_VIEWER;
  done();
});
await server.listen({ host: "127.0.0.1", port: 0 });
announce((server.server.address() as AddressInfo).port);
