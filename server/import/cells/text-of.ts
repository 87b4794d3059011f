import type { CellValue } from "./parsed.ts";

/** A value as one text, to compare or to show; a value that is empty or has parts is an empty text. */
export function textOf(value: CellValue | undefined): string {
  return typeof value === "object" || value === undefined ? "" : String(value);
}
