import { TextDecoder } from "node:util";

/** What a message may be at most. Real ones stay far below: the deepest element is the eighth, and no text is longer than 20. */
export const XML_LIMITS = {
  bytes: 512 * 2 ** 20,
  depth: 12,
  /** Between two tags, a whole tag with its attributes, a comment. */
  piece: 8192,
  attributes: 16,
} as const;

/** How much text is given to the parser at a time, so that a piece that has no end is noticed soon. */
const STEP = 4096;

/** Something that no message of iStandaarden holds, and attacks do: `<!DOCTYPE`, `<!ENTITY`, `<![CDATA[`. */
const DECLARATION = /<!(?:[^-]|-[^-])/;
/** As much of the end of a text as may be the beginning of one. */
const TAIL = 3;

/** Why a file is no message that may be read, in Dutch. */
export class UnreadableXml extends Error {
  override readonly name = "UnreadableXml";

  constructor(
    readonly came: string,
    readonly expected: string,
  ) {
    super(`${came}; ${expected}`);
  }
}

function checkMark(bytes: Uint8Array): void {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
  if (isUtf16 || first === 0) throw new UnreadableXml("een andere codering", "UTF-8");
}

/**
 * The text of a file in small steps, held to UTF-8, to a size, and to XML without a document type.
 * @throws UnreadableXml as soon as it is seen
 */
export async function* guardedText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  let tail = "";
  for await (const chunk of chunks) {
    if (size === 0) checkMark(chunk);
    size += chunk.length;
    if (size > XML_LIMITS.bytes) throw new UnreadableXml("een te groot bestand", "hoogstens 512 MB");
    const text = decode(decoder, chunk);
    if (DECLARATION.test(tail + text)) {
      throw new UnreadableXml(
        "een DTD, entiteit of CDATA",
        "XML zonder <!…>, zoals iStandaarden voorschrijft",
      );
    }
    tail = (tail + text).slice(-TAIL);
    for (let from = 0; from < text.length; from += STEP) yield text.slice(from, from + STEP);
  }
  decode(decoder);
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new UnreadableXml("bytes die geen UTF-8 zijn", "UTF-8");
  }
}
