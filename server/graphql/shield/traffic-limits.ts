/** What may happen at a time. */
export interface TrafficLimits {
  /** Questions answered at the same time. */
  readonly concurrent: number;
  /** Questions that may wait for a place; the next one is refused at once. */
  readonly queued: number;
  /** How long one may wait, in milliseconds. */
  readonly longestWait: number;
  /** Requests of one address a minute; 0 is no limit. */
  readonly requestsPerMinute: number;
}

/** Twice as many questions as connections keep the database at work; more only lengthens the queue. */
export const TRAFFIC_LIMITS: TrafficLimits = {
  concurrent: 20,
  queued: 100,
  longestWait: 5000,
  requestsPerMinute: 1200,
};

/** The largest body that `/graphql` reads, in bytes. */
export const LARGEST_BODY = 128 * 1024;
