import { createHash, randomBytes } from "node:crypto";

/** A secret that nobody guesses, to be given away once. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret: enough to recognise it, too little to use it. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
