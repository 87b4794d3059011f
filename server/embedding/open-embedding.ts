import type { Environment } from "../config/environment.ts";
import { Embedding, NATIVE_ONLY } from "./embedding.ts";

/** The embedding that the environment asks for; without Metabase the portal draws everything itself. */
export function openEmbedding(
  { dashboardEmbed = "NATIVE", metabase = null }: Partial<Pick<Environment, "dashboardEmbed" | "metabase">>,
  clock: () => Date,
): Embedding {
  const secret = metabase?.embeddingSecret;
  if (dashboardEmbed === "NATIVE" || metabase === null || secret === undefined) return NATIVE_ONLY;
  return new Embedding({ kind: dashboardEmbed, metabase, secret, clock });
}
