/** What may happen at a time. */
export interface TrafficLimits {
  /** Questions answered at the same time. */
  readonly concurrent: number;
  /** Exports among them: who reads one slowly keeps its place and its connection for long. */
  readonly exports: number;
  /** Questions that may wait for a place; the next one is refused at once. */
  readonly queued: number;
  /** How long one may wait, in milliseconds. */
  readonly longestWait: number;
  /** Requests of one address a minute; 0 is no limit. */
  readonly requestsPerMinute: number;
}

/**
 * Twice as many questions as connections keep the database at work; more only lengthens the queue. Exports leave half of
 * the connections to the others.
 */
export function placesFor(connections: number): Pick<TrafficLimits, "concurrent" | "exports"> {
  return { concurrent: 2 * connections, exports: Math.max(1, Math.floor(connections / 2)) };
}

/** For ten connections. */
export const TRAFFIC_LIMITS: TrafficLimits = {
  ...placesFor(10),
  queued: 100,
  longestWait: 5000,
  requestsPerMinute: 1200,
};

/** The largest body that `/graphql` reads, in bytes. */
export const LARGEST_BODY = 128 * 1024;
