import compress from "@fastify/compress";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { pino } from "pino";
import { openDoors } from "../auth/open-doors.ts";
import type { Environment } from "../config/environment.ts";
import type { Doorkeeper } from "../database/open-doorkeeper.ts";
import type { ReaderOf } from "../database/reader.ts";
import { PUBLIC_SCOPE } from "../database/viewer-scope.ts";
import { allDashboards } from "../domains/reports/dashboard.registry.ts";
import { openEmbedding } from "../embedding/open-embedding.ts";
import { serveGuestToken } from "../embedding/serve-guest-token.ts";
import { serveContractCalendar } from "../exports/serve-contract-calendar.ts";
import { serveExports } from "../exports/serve-exports.ts";
import { serveTileExports } from "../exports/serve-tile-exports.ts";
import { type ImportDoor, serveStewardship } from "../stewardship/serve-stewardship.ts";
import type { Memory } from "./answers/how-to-answer.ts";
import { answerNotModified } from "./answers/not-modified.ts";
import { MOST_CONNECTIONS, PATIENCE } from "./patience.ts";
import { servePortal } from "./portal-files.ts";
import { SECRETS_IN_LOGS } from "./secrets-in-logs.ts";
import { sendSecurityHeaders } from "./security-headers.ts";
import { serveGraphql } from "./serve-graphql.ts";
import { answerTrouble, refuseUnread } from "./shield/answer-trouble.ts";
import { limitTraffic } from "./shield/limit-traffic.ts";
import { expectPlainBodies } from "./shield/plain-bodies.ts";
import { TRAFFIC_LIMITS, type TrafficLimits } from "./shield/traffic-limits.ts";

export interface ServerOptions {
  readonly readerOf: ReaderOf;
  /** The same under the role of dashboards, for the SQL of dashboards. */
  readonly reportsOf: ReaderOf;
  /** Recognises whoever asks. */
  readonly doorkeeper: Doorkeeper;
  /** By what data stewards import; the default is not at all. */
  readonly importDoor?: ImportDoor | null;
  readonly environment: Environment;
  /** The built portal; where it is missing only /graphql answers. */
  readonly portalFolder: string;
  readonly clock: () => Date;
  /** Other limits than the usual. */
  readonly traffic?: Partial<TrafficLimits>;
  /** What it remembers from one request to the next; the default is nothing. */
  readonly memory?: Memory;
}

/** One proxy, whose word is the last in the list: what stands before it is whatever callers say of themselves. */
function isOurProxy(_address: string, hop: number): boolean {
  return hop === 0;
}

/** Makes the HTTP server: `/graphql`, the exports and the portal. The caller lets it listen and closes it. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const {
    readerOf,
    reportsOf,
    doorkeeper,
    environment,
    portalFolder,
    clock,
    traffic,
    memory = null,
    importDoor = null,
  } = options;
  const { logLevel, isProduction, trustProxy } = environment;
  const logger: FastifyBaseLogger = pino({ level: logLevel, redact: SECRETS_IN_LOGS });
  const server = Fastify({
    ...PATIENCE,
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    // No line is about the way of one request, so that none needs a logger of its own.
    childLoggerFactory: (parent) => parent,
    frameworkErrors: refuseUnread,
    trustProxy: trustProxy && isOurProxy,
  });
  server.server.maxConnections = MOST_CONNECTIONS;
  const embedding = openEmbedding(environment, clock);
  answerTrouble(server);
  sendSecurityHeaders(server, embedding.origin);
  answerNotModified(server);
  expectPlainBodies(server);
  await server.register(compress, { globalDecompression: false });
  await limitTraffic(server, { ...TRAFFIC_LIMITS, ...traffic });
  const audit = await openDoors(server, { doorkeeper, environment, clock });
  await serveGraphql(server, { readerOf, reportsOf, clock, isProduction, embedding, memory, audit });
  serveExports(server, { readerOf, audit, clock });
  serveContractCalendar(server, readerOf, clock);
  serveTileExports(server, { reportsOf, audit });
  const publicUrl = environment.signIn?.publicUrl ?? null;
  serveGuestToken(server, { embedding, definitions: allDashboards, readerOf, publicUrl });
  const reader = readerOf(PUBLIC_SCOPE);
  await serveStewardship(server, { door: importDoor, doorkeeper, reader, audit, publicUrl, clock });
  await servePortal(server, portalFolder);
  return server;
}
