/** An element of an array stands between quotes, so that no text in it can end it. */
function elementOf(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (Array.isArray(value)) return `{${value.map(elementOf).join(",")}}`;
  return `"${(toParameter(value) ?? "").replace(/["\\]/g, "\\$&")}"`;
}

/**
 * A value as PostgreSQL takes it beside a statement: text, or null.
 * Arrays become arrays of PostgreSQL, instants ISO 8601, other objects JSON.
 */
export function toParameter(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return value.toString();
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? `{${value.map(elementOf).join(",")}}` : JSON.stringify(value);
}
