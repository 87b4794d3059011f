import { z } from "zod";
import { isDatabaseAddress } from "./database-address.ts";
import { SIGN_IN_VARIABLES, type SignInSettings, signInSettingsOf } from "./sign-in-variables.ts";

/** A whole number of something, at least one. */
const AMOUNT = z.coerce
  .number({ error: "moet een getal zijn" })
  .int("moet een geheel getal zijn")
  .min(1, "moet 1 of meer zijn");

/** The same database under another login. */
const DATABASE_LOGIN = z
  .string()
  .refine(isDatabaseAddress, "moet een adres zijn als postgres://gebruiker:wachtwoord@machine:5432/database")
  .optional();

/** The variables of who may come in, and of what is remembered of them. */
export const ACCESS_VARIABLES = {
  APPLICATION_DATABASE_URL: DATABASE_LOGIN,
  IMPORT_DATABASE_URL: DATABASE_LOGIN,
  DATABASE_CONNECTIONS: AMOUNT.optional(),
  ...SIGN_IN_VARIABLES,
  SESSION_IDLE_MINUTES: AMOUNT.default(60),
  SESSION_MAXIMUM_HOURS: AMOUNT.default(12),
  AUDIT_RETENTION_DAYS: AMOUNT.default(730),
};

type Variables = z.infer<z.ZodObject<typeof ACCESS_VARIABLES>>;

/** Who may come in, and what is remembered of them. */
export interface AccessEnvironment {
  /** The same database under a login of the application's own, which owns nothing. */
  readonly applicationDatabaseUrl: string | undefined;
  /** The same again under a login that may take on the role of the import, for what data stewards import in the portal. */
  readonly importDatabaseUrl: string | undefined;
  /** How many questions the database works on at a time; the default follows the processor. */
  readonly databaseConnections: number | undefined;
  /** Null where nobody can sign in with an issuer. */
  readonly signIn: SignInSettings | null;
  /** After how many minutes without a question a session ends. */
  readonly sessionIdleMinutes: number;
  /** After how many hours a session ends in any case. */
  readonly sessionMaximumHours: number;
  /** How long the audit log is kept. */
  readonly auditRetentionDays: number;
}

/** Reads them from what the variables came to. */
export function accessOf(variables: Variables): AccessEnvironment {
  return {
    applicationDatabaseUrl: variables.APPLICATION_DATABASE_URL,
    importDatabaseUrl: variables.IMPORT_DATABASE_URL,
    databaseConnections: variables.DATABASE_CONNECTIONS,
    signIn: signInSettingsOf(variables),
    sessionIdleMinutes: variables.SESSION_IDLE_MINUTES,
    sessionMaximumHours: variables.SESSION_MAXIMUM_HOURS,
    auditRetentionDays: variables.AUDIT_RETENTION_DAYS,
  };
}
