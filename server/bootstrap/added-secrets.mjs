import { randomBytes } from "node:crypto";

/** Letters and digits only: it becomes part of an address. */
const password = () => randomBytes(24).toString("hex");
const key = () => randomBytes(32).toString("hex");

/** What docker-compose.yml asks for, and what it becomes where nobody has chosen. */
const VARIABLES = /** @type {const} */ ([
  ["PORTAL_HOST", () => "localhost"],
  ["METABASE_HOST", () => "bi.localhost"],
  ["REGIOSPIEGEL_PASSWORD", password],
  ["METABASE_APP_PASSWORD", password],
  ["METABASE_READER_PASSWORD", password],
  ["METABASE_ENCRYPTION_SECRET", key],
  ["METABASE_EMBEDDING_SECRET", key],
  ["METABASE_ADMIN_EMAIL", () => "beheer@example.nl"],
  ["METABASE_ADMIN_PASSWORD", password],
]);

/**
 * The variables that a file `.env` lacks, with a value for each.
 * @param {string} present what stands in it
 * @returns {[name: string, value: string][]}
 */
export function addedSecrets(present) {
  const names = new Set(present.split("\n").map((line) => line.split("=", 1)[0]?.trim()));
  return VARIABLES.filter(([name]) => !names.has(name)).map(([name, make]) => [name, make()]);
}
