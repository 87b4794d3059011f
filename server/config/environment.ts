import { z } from "zod";
import { ACCESS_VARIABLES, type AccessEnvironment, accessOf } from "./access-variables.ts";
import { isDatabaseAddress } from "./database-address.ts";
import {
  type EmbedKindName,
  METABASE_VARIABLES,
  type MetabaseEnvironment,
  metabaseOf,
  missingBesideMetabase,
} from "./metabase-variables.ts";
import { missingBesideIssuer } from "./sign-in-variables.ts";

const PORT = z.coerce
  .number({ error: "moet een getal zijn" })
  .int("moet een geheel getal zijn")
  .min(1, "moet tussen 1 en 65535 liggen")
  .max(65535, "moet tussen 1 en 65535 liggen");

const VARIABLES = z.object({
  DATABASE_URL: z
    .string()
    .refine(
      isDatabaseAddress,
      "moet een adres zijn als postgres://gebruiker:wachtwoord@machine:5432/database",
    )
    .optional(),
  DATA_FOLDER: z.string().min(1).default(".data"),
  PORT: PORT.default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  NODE_ENV: z.string().optional(),
  REQUESTS_PER_MINUTE: z.coerce
    .number({ error: "moet een getal zijn" })
    .int("moet een geheel getal zijn")
    .min(0, "mag niet onder 0 liggen (0 is: geen grens)")
    .default(1200),
  TRUST_PROXY: z.enum(["true", "false"], { error: "moet true of false zijn" }).default("false"),
  FICTIONAL_REGION: z.enum(["true", "false"], { error: "moet true of false zijn" }).default("true"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("warn"),
  ...ACCESS_VARIABLES,
  ...METABASE_VARIABLES,
});

/** The names of all variables that mean something. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(VARIABLES.shape);

/** What the operator may set; everything else is decided in the code. */
export interface Environment extends AccessEnvironment {
  /** Another PostgreSQL than the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Where the embedded PostgreSQL keeps its data; relative to the project. */
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  /** Whether `npm start` keeps a fictional region beside the real data. */
  readonly hasFictionalRegion: boolean;
  readonly logLevel: z.infer<typeof VARIABLES>["LOG_LEVEL"];
  /** Whether strangers are about: no schema for the public, no hints in errors, nothing that is only for trying out. */
  readonly isProduction: boolean;
  /** How often one address may ask in a minute; 0 is no limit. */
  readonly requestsPerMinute: number;
  /** Whether a proxy of ours stands before the server, so that it says who asks. */
  readonly trustProxy: boolean;
  /** Null where dashboards are drawn by the portal only. */
  readonly metabase: MetabaseEnvironment | null;
  readonly dashboardEmbed: EmbedKindName;
}

/** Says every fault at once, so that an operator mends them in one go. Never repeats a value: it may be a secret. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/**
 * The only reader of environment variables.
 * @throws EnvironmentError naming each variable that is wrong and what it should be
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = VARIABLES.safeParse(present);
  const issues = parsed.error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`) ?? [];
  const faults = [...issues, ...missingBesideIssuer(present), ...missingBesideMetabase(present)].map(
    (fault) => `  ${fault}`,
  );
  if (!parsed.success || faults.length > 0) {
    throw new EnvironmentError(`De omgeving klopt niet. Pas aan en start opnieuw:\n${faults.join("\n")}`);
  }
  const { DATABASE_URL, DATA_FOLDER, HOST, PORT: port, LOG_LEVEL } = parsed.data;
  const { NODE_ENV, REQUESTS_PER_MINUTE, TRUST_PROXY } = parsed.data;
  const hasFictionalRegion = parsed.data.FICTIONAL_REGION === "true";
  return {
    databaseUrl: DATABASE_URL,
    dataFolder: DATA_FOLDER,
    host: HOST,
    port,
    isProduction: NODE_ENV === "production",
    requestsPerMinute: REQUESTS_PER_MINUTE,
    trustProxy: TRUST_PROXY === "true",
    ...accessOf(parsed.data),
    metabase: metabaseOf(parsed.data),
    dashboardEmbed: parsed.data.DASHBOARD_EMBED,
    hasFictionalRegion,
    logLevel: LOG_LEVEL,
  };
}
