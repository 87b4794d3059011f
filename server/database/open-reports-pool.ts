import { Pool } from "pg";

export interface ReportsPoolOptions {
  /** The most connections at a time. */
  readonly poolSize?: number | undefined;
  /** The longest that one statement may take, in milliseconds; 0 is no limit. */
  readonly statementTimeout?: number;
}

/** Opens connections under the role of reports, which may read schema `indicators` and nothing else. The caller ends it. */
export function openReportsPool(url: string, options: ReportsPoolOptions = {}): Pool {
  const { poolSize = 10, statementTimeout = 0 } = options;
  const pool = new Pool({
    connectionString: url,
    options: `-c role=regiospiegel_reports -c TimeZone=UTC -c statement_timeout=${statementTimeout}`,
    max: poolSize,
  });
  // A connection that breaks while nobody uses it is replaced; the statement that meets trouble tells it.
  pool.on("error", () => undefined);
  return pool;
}
