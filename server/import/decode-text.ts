import { isUtf8 } from "node:buffer";

/**
 * The text of a file: UTF-8 with or without a byte order mark, or Windows-1252 when the bytes are no valid UTF-8,
 * as Excel writes it on a Dutch computer.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252").decode(bytes);
}
