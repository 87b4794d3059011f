import { Pool } from "pg";

export interface DashboardsPoolOptions {
  /** The most connections at a time. */
  readonly poolSize?: number | undefined;
  /** The longest that one statement may take, in milliseconds; 0 is no limit. */
  readonly statementTimeout?: number;
}

/** Opens connections under the role of dashboards, which may read schema `indicators` and nothing else, for a viewer. The caller ends it. */
export function openDashboardsPool(url: string, options: DashboardsPoolOptions = {}): Pool {
  const { poolSize = 10, statementTimeout = 0 } = options;
  const pool = new Pool({
    connectionString: url,
    options: `-c role=regiospiegel_dashboards -c TimeZone=UTC -c statement_timeout=${statementTimeout}`,
    max: poolSize,
  });
  // A connection that breaks while nobody uses it is replaced; the statement that meets trouble tells it.
  pool.on("error", () => undefined);
  return pool;
}
