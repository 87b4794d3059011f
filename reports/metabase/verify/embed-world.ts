import type { MetabaseClient } from "../client/metabase-client.ts";

/** What it takes to look at a dashboard as a reader of the portal does: without an account, with a token. */
export interface EmbedWorld {
  /** Without credentials. */
  readonly anonymous: MetabaseClient;
  /** Signs a token for a dashboard by its number; the values are those of locked parameters, by slug. */
  readonly sign: (dashboard: number, values: Readonly<Record<string, readonly string[]>>) => Promise<string>;
}
