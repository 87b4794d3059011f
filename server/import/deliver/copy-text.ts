import type { CellValue } from "../cells/parsed.ts";
import { textOf } from "../cells/text-of.ts";

const SPECIAL = /[\\\b\f\n\r\t\v]/;
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
};

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\b\f\n\r\t\v]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

function asArray(parts: readonly string[]): string {
  return `{${parts.map((part) => `"${part.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}

/** A value in PostgreSQL's text format of COPY. */
export function copyText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "\\N";
  if (Array.isArray(value)) return escaped(asArray(value as readonly string[]));
  return escaped(textOf(value));
}
