/** The variable by which the workers of a test run find its PostgreSQL. */
export const CLUSTER_URL = "TEST_CLUSTER_URL";

/**
 * The address of a database on the PostgreSQL of this run.
 * @throws Error when the test does not run under `npm test`
 */
export function databaseUrl(database: string): string {
  const cluster = process.env[CLUSTER_URL];
  if (cluster === undefined)
    throw new Error("A test that needs a database runs under jest's own set-up: use npm test.");
  const url = new URL(cluster);
  url.pathname = `/${database}`;
  return url.href;
}
