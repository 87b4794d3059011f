import type { Server } from "node:http";
import type { FastifyHttpOptions } from "fastify";

const SECOND = 1000;

/**
 * How long is waited for whoever says what they want in drops: the head of a request, all of it, and anything at all on a
 * connection that is being answered. A connection that is kept for the next request has Fastify's 72 seconds.
 */
export const PATIENCE = {
  http: { headersTimeout: 15 * SECOND, connectionsCheckingInterval: 5 * SECOND },
  requestTimeout: 120 * SECOND,
  connectionTimeout: 300 * SECOND,
} satisfies FastifyHttpOptions<Server>;

/** Each takes some memory, also while it says nothing; above this the next is closed. */
export const MOST_CONNECTIONS = 2000;
