import type { Role } from "#schema/types/auth/role.ts";
import { statement } from "../database/reader.ts";

/** A session as it is kept. */
export interface SessionRow {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  readonly role: Role;
  readonly municipalities: string[];
  readonly seenAt: string;
  readonly idToken: string | null;
}

const COLUMNS = `session.issuer, session.subject, session.name, session.role,
    session.municipality_codes AS municipalities, session.seen_at, session.id_token`;

/** `$2`: now; `$3`: since when it must have been used. */
export const liveSession = statement<SessionRow>(
  "access-live-session",
  `
  SELECT ${COLUMNS}
  FROM access.session
  WHERE session.session_hash = $1 AND session.expires_at > $2 AND session.seen_at > $3`,
);

export const markSessionSeen = statement(
  "access-mark-session-seen",
  "UPDATE access.session SET seen_at = $2 WHERE session.session_hash = $1",
);

export const addSession = statement(
  "access-add-session",
  `
  INSERT INTO access.session (session_hash, issuer, subject, issuer_session, id_token, name, role, municipality_codes,
    started_at, seen_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)`,
);

export const endSession = statement<SessionRow>(
  "access-end-session",
  `DELETE FROM access.session WHERE session.session_hash = $1 RETURNING ${COLUMNS}`,
);

/** All sessions of somebody, or the one that the issuer names: `$2` and `$3` may be null, not both. */
export const endSessionsOf = statement<{ readonly subject: string }>(
  "access-end-sessions-of",
  `
  DELETE FROM access.session
  WHERE session.issuer = $1 AND session.subject = coalesce($2, session.subject)
    AND ($3::text IS NULL OR session.issuer_session = $3) AND coalesce($2, $3) IS NOT NULL
  RETURNING session.subject`,
);

export const forgetEndedSessions = statement(
  "access-forget-ended-sessions",
  "DELETE FROM access.session WHERE session.expires_at <= $1 OR session.seen_at <= $2",
);
