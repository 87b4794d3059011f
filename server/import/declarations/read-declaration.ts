import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import type { DeclarationMessage } from "./declaration-message.ts";
import { declarationRefused } from "./declaration-refused.ts";
import { STANDARDS } from "./declaration-standard.ts";
import { MessageReader } from "./message-reader.ts";
import { guardedText, UnreadableXml, XML_LIMITS } from "./xml-guard.ts";

/** Declarations of namespaces, and of the schema that a message says it follows. */
const KNOWN = new Set(["http://www.w3.org/2000/xmlns/", "http://www.w3.org/2001/XMLSchema-instance"]);

/** Between the parser and the reader of a message: namespaces, limits, and nothing else. */
class MessageParser {
  readonly #parser = new SaxesParser<{ xmlns: true }>({ xmlns: true });
  #reader: MessageReader | null = null;
  #depth = 0;
  #attributes = 0;
  /** Where the last tag or text ended: a piece that goes on for too long is an attack. */
  #lastEnd = 0;

  constructor() {
    this.#parser.on("xmldecl", ({ encoding }) => {
      if (encoding === undefined || /^utf-?8$/i.test(encoding)) return;
      throw new UnreadableXml("een andere codering", "UTF-8");
    });
    this.#parser.on("opentagstart", () => {
      this.#attributes = 0;
    });
    this.#parser.on("attribute", () => {
      this.#attributes += 1;
      if (this.#attributes > XML_LIMITS.attributes) {
        throw new UnreadableXml("te veel attributen", `hoogstens ${XML_LIMITS.attributes}`);
      }
    });
    this.#parser.on("opentag", (tag) => {
      this.#begin(tag);
    });
    this.#parser.on("closetag", () => {
      this.#depth -= 1;
      this.#reader?.end();
      this.#lastEnd = this.#parser.position;
    });
    this.#parser.on("text", (text) => {
      this.#reader?.text(text);
      this.#lastEnd = this.#parser.position;
    });
    // The parser's own words may repeat what stands in the message.
    this.#parser.on("error", () => {
      throw new UnreadableXml("iets dat geen geldige XML is", "geldige XML");
    });
  }

  get line(): number {
    return this.#parser.line;
  }

  get element(): string | null {
    return this.#reader?.element ?? null;
  }

  write(text: string): void {
    this.#parser.write(text);
    if (this.#parser.position - this.#lastEnd > XML_LIMITS.piece) {
      throw new UnreadableXml(
        "een stuk zonder einde",
        `hoogstens ${XML_LIMITS.piece} tekens tussen twee tags`,
      );
    }
  }

  finish(): DeclarationMessage {
    this.#parser.close();
    if (!this.#reader) throw new UnreadableXml("een leeg bestand", "een bericht JW323 of WMO323");
    return this.#reader.finish();
  }

  forget(): void {
    this.#reader?.forget();
  }

  #begin({ local, uri, attributes }: SaxesTagNS): void {
    this.#depth += 1;
    this.#lastEnd = this.#parser.position;
    if (this.#depth > XML_LIMITS.depth)
      throw new UnreadableXml("te diepe elementen", `hoogstens ${XML_LIMITS.depth}`);
    const standard = STANDARDS.find(({ namespace, baseNamespace }) =>
      this.#depth === 1 ? uri === namespace : [namespace, baseNamespace].includes(uri),
    );
    if (!standard) {
      throw new UnreadableXml("een ander soort bericht", "JW323 of WMO323 van iStandaarden 3.2");
    }
    const isForeign = (attribute: SaxesAttributeNS): boolean => !KNOWN.has(attribute.uri);
    if (Object.values(attributes).some(isForeign)) {
      throw new UnreadableXml("een attribuut", "elementen zonder attributen");
    }
    this.#reader ??= new MessageReader(standard);
    this.#reader.begin(local, this.#parser.line);
  }
}

/**
 * Reads one declaration message and adds it up while it is read; memory grows with products and clients, not with rows.
 * @param file its name, for in a refusal
 * @throws ImportRefused with the place of what is wrong, and without a word of what stands there
 */
export async function readDeclaration(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<DeclarationMessage> {
  const parser = new MessageParser();
  try {
    for await (const text of guardedText(chunks)) parser.write(text);
    return parser.finish();
  } catch (error) {
    if (!(error instanceof UnreadableXml)) throw error;
    throw declarationRefused(
      { file, line: parser.line, element: parser.element },
      error.came,
      error.expected,
    );
  } finally {
    parser.forget();
  }
}
