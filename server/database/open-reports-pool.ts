import { Pool } from "pg";

/** Opens connections under the role of reports, which may read schema `indicators` and nothing else. The caller ends it. */
export function openReportsPool(url: string, most = 10): Pool {
  const pool = new Pool({
    connectionString: url,
    options: "-c role=regiospiegel_reports -c TimeZone=UTC",
    max: most,
  });
  // A connection that breaks while nobody uses it is replaced; the statement that meets trouble tells it.
  pool.on("error", () => undefined);
  return pool;
}
