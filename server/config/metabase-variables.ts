import { z } from "zod";
import { isDatabaseAddress } from "./database-address.ts";

/** How the portal shows a dashboard: drawn by itself, or embedded from Metabase. */
export const EMBED_KINDS = ["NATIVE", "METABASE_GUEST", "METABASE_SDK"] as const;

export type EmbedKindName = (typeof EMBED_KINDS)[number];

/** An address of a website; a slash at the end is left out. */
const ADDRESS = z
  .string()
  .refine(
    (text) => /^https?:\/\/[^/]/.test(text) && URL.canParse(text),
    "moet een adres zijn als https://bi.example.nl",
  )
  .transform((text) => text.replace(/\/+$/, ""));

/** The variables that are about Metabase. Without `METABASE_URL` there is none, and the portal draws for itself. */
export const METABASE_VARIABLES = {
  DASHBOARD_EMBED: z
    .enum(EMBED_KINDS, { error: `moet een van ${EMBED_KINDS.join(", ")} zijn` })
    .default("NATIVE"),
  METABASE_URL: ADDRESS.optional(),
  METABASE_PUBLIC_URL: ADDRESS.optional(),
  METABASE_API_KEY: z.string().startsWith("mb_", "moet met mb_ beginnen").optional(),
  METABASE_ADMIN_EMAIL: z.email("moet een e-mailadres zijn").optional(),
  METABASE_ADMIN_PASSWORD: z.string().min(12, "moet minstens 12 tekens lang zijn").optional(),
  METABASE_EMBEDDING_SECRET: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "moet 64 hexadecimale cijfers zijn, zoals openssl rand -hex 32 die geeft")
    .optional(),
  METABASE_DATABASE_URL: z
    .string()
    .refine(isDatabaseAddress, "moet een adres zijn als postgres://metabase:wachtwoord@machine:5432/database")
    .optional(),
  METABASE_MAP_URL: ADDRESS.optional(),
  METABASE_LICENCE: z.string().optional(),
};

type Variables = {
  readonly [Name in keyof typeof METABASE_VARIABLES]?: z.output<(typeof METABASE_VARIABLES)[Name]>;
};

/** A Metabase that shows our dashboards. Everything that is a secret in it stays on the server. */
export interface MetabaseEnvironment {
  /** How this server reaches it. */
  readonly url: string;
  /** How browsers reach it. */
  readonly publicUrl: string;
  readonly apiKey: string | undefined;
  readonly email: string | undefined;
  readonly password: string | undefined;
  /** The key of tokens; nothing is embedded without it. */
  readonly embeddingSecret: string | undefined;
  /** How Metabase reaches our figures, as an account of its own. */
  readonly databaseUrl: string | undefined;
  /** A GeoJSON of the municipalities. */
  readonly mapUrl: string | undefined;
}

/** What is missing beside what was given, by the names of variables; the values don't matter for that. */
export function missingBesideMetabase(given: Readonly<Record<string, string | undefined>>): string[] {
  const { DASHBOARD_EMBED: kind = "NATIVE" } = given;
  const needed: Readonly<Record<string, readonly string[]>> = {
    METABASE_GUEST: ["METABASE_URL", "METABASE_EMBEDDING_SECRET"],
    METABASE_SDK: ["METABASE_URL", "METABASE_EMBEDDING_SECRET", "METABASE_LICENCE"],
  };
  return (needed[kind] ?? [])
    .filter((name) => given[name] === undefined)
    .map((name) => `${name} is nodig bij DASHBOARD_EMBED=${kind}`);
}

/** The Metabase that the variables name, or null. */
export function metabaseOf(variables: Variables): MetabaseEnvironment | null {
  const { METABASE_URL: url, METABASE_PUBLIC_URL: publicUrl } = variables;
  if (url === undefined) return null;
  return {
    url,
    publicUrl: publicUrl ?? url,
    apiKey: variables.METABASE_API_KEY,
    email: variables.METABASE_ADMIN_EMAIL,
    password: variables.METABASE_ADMIN_PASSWORD,
    embeddingSecret: variables.METABASE_EMBEDDING_SECRET,
    databaseUrl: variables.METABASE_DATABASE_URL,
    mapUrl: variables.METABASE_MAP_URL,
  };
}
