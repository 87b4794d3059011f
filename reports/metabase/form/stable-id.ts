import { createHash } from "node:crypto";

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** The `entity_id` that a card of ours gets in every Metabase: 21 characters that follow from its key. */
export function entityIdOf(key: string): string {
  return digest(`regiospiegel card ${key}`).toString("base64url").slice(0, 21);
}

/** The id of a template tag: a UUID that follows from the key of its card and its name. */
export function tagIdOf(key: string, name: string): string {
  const hex = digest(`regiospiegel tag ${key} ${name}`).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
