import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { pino } from "pino";
import { rememberViewers } from "../auth/request-viewer.ts";
import type { Environment } from "../config/environment.ts";
import type { ReaderOf } from "../database/reader.ts";
import { serveExports } from "../exports/serve-exports.ts";
import { serveTileExports } from "../exports/serve-tile-exports.ts";
import { Planner } from "../plans/planner.ts";
import { answerByPlan } from "./answer-by-plan.ts";
import { buildGraphqlSchema } from "./build-graphql-schema.ts";
import { formatErrorFor } from "./format-error.ts";
import { PLANNED_FIELDS } from "./planned-fields.ts";
import { servePortal } from "./portal-files.ts";
import { stringifyAnswer } from "./raw-answer.ts";
import { createRequestContext, type RequestContext } from "./request-context.ts";
import { CONTENT_SECURITY_POLICY } from "./security-policy.ts";

export interface ServerOptions {
  readonly readerOf: ReaderOf;
  /** The same under the role of reports, for the SQL of dashboards. */
  readonly reportsOf: ReaderOf;
  readonly environment: Pick<Environment, "logLevel">;
  /** The built portal; where it is missing only /graphql answers. */
  readonly portalFolder: string;
  readonly clock: () => Date;
}

/** Makes the HTTP server: `/graphql`, the exports and the portal. The caller lets it listen and closes it. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { readerOf, reportsOf, environment, portalFolder, clock } = options;
  const logger: FastifyBaseLogger = pino({ level: environment.logLevel });
  const server = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
  });
  const schema = await buildGraphqlSchema();
  const apollo = new ApolloServer<RequestContext>({
    schema,
    stringifyResult: stringifyAnswer,
    formatError: formatErrorFor(logger),
    introspection: true,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(server),
      answerByPlan(new Planner(schema, PLANNED_FIELDS)),
    ],
  });
  await apollo.start();
  rememberViewers(server);
  await server.register(helmet, { contentSecurityPolicy: CONTENT_SECURITY_POLICY });
  await server.register(compress);
  server.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    handler: fastifyApolloHandler(apollo, {
      context: ({ viewer }) => {
        const readers = { reader: readerOf(viewer), reports: reportsOf(viewer) };
        return Promise.resolve(createRequestContext(readers, viewer, clock));
      },
    }),
  });
  serveExports(server, readerOf, clock);
  serveTileExports(server, reportsOf);
  await servePortal(server, portalFolder);
  return server;
}
