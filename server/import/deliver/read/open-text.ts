import { createReadStream } from "node:fs";

const PORTION = 64 * 1024;

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: PORTION }))
      decoder.decode(bytes as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    const isInvalid =
      typeof error === "object" &&
      error !== null &&
      "code" in error &&
      error.code === "ERR_ENCODING_INVALID_ENCODED_DATA";
    if (isInvalid) return false;
    throw error;
  }
}

/**
 * The text of a file in portions, so that one of any length can be read: UTF-8 with or without a byte order mark, or
 * Windows-1252 when the bytes are no valid UTF-8, as Excel writes it on a Dutch computer.
 */
export async function* openText(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder((await isUtf8(path)) ? "utf-8" : "windows-1252");
  for await (const bytes of createReadStream(path, { highWaterMark: PORTION }))
    yield decoder.decode(bytes as Buffer, { stream: true });
  yield decoder.decode();
}
