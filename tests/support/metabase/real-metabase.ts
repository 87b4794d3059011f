import type { Administrator } from "#reports/metabase/client/sign-in.ts";

/** A Metabase of flesh and blood that the same tests may run against. */
export interface RealMetabase {
  readonly origin: string;
  readonly administrator: Administrator;
  readonly embeddingSecret: string;
  /** How that Metabase reaches the PostgreSQL of this test run. */
  readonly databaseHost: string;
}

/** The Metabase that `METABASE_URL` names; null where there is none, and the double is all there is. */
export function realMetabase(): RealMetabase | null {
  const {
    METABASE_URL: origin,
    METABASE_API_KEY: apiKey,
    METABASE_ADMIN_EMAIL: email,
    METABASE_ADMIN_PASSWORD: password,
    METABASE_EMBEDDING_SECRET: embeddingSecret,
    METABASE_TEST_DATABASE_HOST: databaseHost = "127.0.0.1",
  } = process.env;
  if (origin === undefined || embeddingSecret === undefined) return null;
  return { origin, administrator: { apiKey, email, password }, embeddingSecret, databaseHost };
}
