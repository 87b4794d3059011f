import type { Admission } from "../audit/admission.ts";
import type { Environment } from "../config/environment.ts";
import type { Doorkeeper } from "../database/open-doorkeeper.ts";
import { hashOf, newSecret } from "./secret.ts";
import {
  addSession,
  endSession,
  endSessionsOf,
  forgetEndedSessions,
  liveSession,
  markSessionSeen,
  type SessionRow,
} from "./session.queries.ts";

const MINUTE = 60_000;

/** What a session is begun with, besides who somebody is. */
export interface IssuerSession {
  /** By which the issuer names it when it ends there. */
  readonly issuerSession: string | null;
  /** With which the issuer is told that it ends here. */
  readonly idToken: string | null;
}

export type SessionLimits = Pick<Environment, "sessionIdleMinutes" | "sessionMaximumHours">;

/** The issuer of the demo, which signs everyone in as whoever they like. */
export const DEMO_ISSUER = "demo";

function admissionOf({ issuer, subject, name, role, municipalities }: SessionRow): Admission {
  const door = issuer === DEMO_ISSUER ? "DEMO" : "SESSION";
  return { door, issuer, subject, name, role, municipalities };
}

/** Sessions of the portal. A browser holds the secret, the database its hash. */
export class Sessions {
  constructor(
    private readonly doorkeeper: Doorkeeper,
    private readonly limits: SessionLimits,
    private readonly clock: () => Date,
  ) {}

  /** Who the session is of; null when it has ended. */
  async find(secret: string): Promise<Admission | null> {
    const now = this.clock();
    const values = [hashOf(secret), now, this.#idleSince(now)];
    const [row] = await this.doorkeeper.run(liveSession, values);
    if (!row) return null;
    // Once a minute is often enough to know that it is in use.
    if (now.getTime() - Date.parse(row.seenAt) > MINUTE)
      await this.doorkeeper.run(markSessionSeen, [hashOf(secret), now]);
    return admissionOf(row);
  }

  /**
   * Begins a session with a secret of its own, whatever the browser held before.
   * @param former the secret of the session that it replaces
   * @returns the secret
   */
  async begin(
    { issuer, subject, name, role, municipalities }: Admission,
    { issuerSession, idToken }: IssuerSession,
    former: string | undefined,
  ): Promise<string> {
    if (former !== undefined) await this.end(former);
    const now = this.clock();
    await this.doorkeeper.run(forgetEndedSessions, [now, this.#idleSince(now)]);
    const secret = newSecret();
    const expiresAt = new Date(now.getTime() + this.limits.sessionMaximumHours * 60 * MINUTE);
    const viewer = [name, role, municipalities];
    await this.doorkeeper.run(addSession, [
      hashOf(secret),
      issuer,
      subject,
      issuerSession,
      idToken,
      ...viewer,
      now,
      expiresAt,
    ]);
    return secret;
  }

  /** Ends a session. @returns whose it was, and the token to tell the issuer with; null when there was none */
  async end(secret: string): Promise<{ admission: Admission; idToken: string | null } | null> {
    const [row] = await this.doorkeeper.run(endSession, [hashOf(secret)]);
    return row ? { admission: admissionOf(row), idToken: row.idToken } : null;
  }

  /** Ends what the issuer says has ended. @returns how many sessions that were */
  async endOf(issuer: string, subject: string | null, issuerSession: string | null): Promise<number> {
    return (await this.doorkeeper.run(endSessionsOf, [issuer, subject, issuerSession])).length;
  }

  #idleSince(now: Date): Date {
    return new Date(now.getTime() - this.limits.sessionIdleMinutes * MINUTE);
  }
}
