import { randomUUID } from "node:crypto";
import type { FastifyBaseLogger } from "fastify";
import type { Doorkeeper } from "../database/open-doorkeeper.ts";
import { statement } from "../database/reader.ts";
import type { Admission } from "./admission.ts";

/** What is written down; an import that changes something writes itself, in its own transaction. */
export type AuditEvent =
  | "SIGN_IN"
  | "SIGN_IN_FAILED"
  | "SIGN_OUT"
  | "SESSIONS_ENDED"
  | "TOKEN_CREATED"
  | "TOKEN_REVOKED"
  | "EXPORT"
  | "IMPORT_CHECKED"
  | "IMPORT_REFUSED"
  | "PROVIDER_FIGURES";

/** The book of what was done. Never holds a secret: `details` are names of things, counts and reasons. */
export interface AuditLog {
  /**
   * Writes it down before the answer goes out.
   * @param who null when nobody was recognised
   */
  record(
    event: AuditEvent,
    who: Admission | null,
    details?: Readonly<Record<string, unknown>>,
  ): Promise<void>;
}

const addEntry = statement(
  "audit-add-entry",
  `
  INSERT INTO audit.entry (entry_id, happened_at, event, door, issuer, subject, role, municipality_codes, details)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** The audit log in the database, and the same lines for whoever gathers the server's own log. */
export function createAuditLog(
  doorkeeper: Doorkeeper,
  clock: () => Date,
  logger: Pick<FastifyBaseLogger, "info">,
): AuditLog {
  return {
    async record(event, who, details = {}) {
      const { door = "NONE", issuer = null, subject = null, role = null, municipalities = [] } = who ?? {};
      logger.info({ audit: { event, door, issuer, subject, role, ...details } }, "audit");
      const values = [randomUUID(), clock(), event, door, issuer, subject, role, municipalities, details];
      await doorkeeper.run(addEntry, values);
    },
  };
}
