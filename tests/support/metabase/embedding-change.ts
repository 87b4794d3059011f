import { badRequest, Refusal } from "./double-answer.ts";
import type { DoubleState } from "./double-state.ts";

interface Embeddable {
  readonly enable_embedding?: boolean | undefined;
  readonly embedding_params?: unknown;
}

/**
 * Only an administrator may change what is embedded, and only when embedding is on.
 * @throws Refusal 400 or 403
 */
export function expectMayEmbed(
  state: DoubleState,
  before: Embeddable,
  change: Embeddable,
  isSuperuser: boolean,
): void {
  const isChanged =
    (change.enable_embedding !== undefined && change.enable_embedding !== before.enable_embedding) ||
    (change.embedding_params !== undefined &&
      JSON.stringify(change.embedding_params) !== JSON.stringify(before.embedding_params));
  if (!isChanged) return;
  if (!state.isEmbeddingEnabled) throw badRequest("Embedding is not enabled.");
  if (!isSuperuser) throw new Refusal({ status: 403, body: "You don't have permissions to do that." });
}
