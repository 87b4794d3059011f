import { isUtf8 } from "node:buffer";
import { CbsError } from "../cbs-error.ts";

const MEGABYTES = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** A size in words: `16,8 MB`. */
export function inMegabytes(bytes: number): string {
  return `${MEGABYTES.format(bytes / 1024 ** 2)} MB`;
}

/**
 * The text of an answer, read no further than the limit.
 * @param limit in bytes, after decompression
 * @throws CbsError when the body is larger or is not UTF-8; whatever the connection throws
 */
export async function readBody(response: Response, limit: number, asked: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = response.body ?? [];
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) {
      const came = `meer dan ${inMegabytes(limit)} in één pagina`;
      throw new CbsError({
        asked,
        came,
        todo: "Kies minder perioden of codes, of verhoog de grens per pagina.",
      });
    }
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const todo = "Kijk of het adres naar OData van CBS wijst.";
  throw new CbsError({ asked, came: "tekst die geen geldige UTF-8 is", todo });
}
