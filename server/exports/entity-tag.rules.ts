import { createHash } from "node:crypto";

/** The tag of an answer: the same as long as the data, the definitions and the question are. Weak, since it may be compressed. */
export function entityTagOf(parts: readonly unknown[]): string {
  return `W/"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;
}

/** Whether a client that sends `If-None-Match` already has the answer. */
export function hasAlready(ifNoneMatch: string | undefined, tag: string): boolean {
  const known = (ifNoneMatch ?? "").split(",").map((one) => one.trim());
  return known.includes("*") || known.some((one) => one.replace(/^W\//, "") === tag.replace(/^W\//, ""));
}
