import { createHash } from "node:crypto";
import { ClientCount } from "./client-count.ts";
import { FIELDS } from "./declaration-grammar.ts";
import type { DeclarationMessage } from "./declaration-message.ts";
import type { DeclarationStandard } from "./declaration-standard.ts";
import { DeclarationTotals } from "./declaration-totals.ts";
import { MessageFrame } from "./message-frame.ts";
import { UnreadableXml } from "./xml-guard.ts";

/** How many signs of a fingerprint are kept. */
const REFERENCE_LENGTH = 32;

function fault(came: string, expected: string): UnreadableXml {
  return new UnreadableXml(came, expected);
}

/**
 * Makes totals of the elements of one message as they come. Whoever gets a service is known for as long as the element
 * `Client` is open, as a number; `Bsn` goes through `ClientCount` and nowhere else.
 */
export class MessageReader {
  readonly #clients = new ClientCount();
  readonly #totals = new DeclarationTotals();
  readonly #open: MessageFrame[] = [];
  readonly #header = new Map<string, string>();
  #client: number | null = null;
  #spanning = 0;
  #isWhole = false;

  constructor(private readonly standard: DeclarationStandard) {}

  /** The element that is being read, for in a sentence. */
  get element(): string | null {
    return this.#open.at(-1)?.name ?? null;
  }

  /** @throws UnreadableXml when the element may not stand here */
  begin(name: string, line: number): void {
    const parent = this.#open.at(-1);
    if (parent ? !parent.admit(name) : name !== "Bericht") {
      throw fault("een element dat hier niet hoort", `de opbouw van ${this.standard.name}`);
    }
    if (name === "Client") this.#checkHeader();
    this.#open.push(new MessageFrame(name, line));
  }

  text(text: string): void {
    this.#open.at(-1)?.addText(text);
  }

  /** @throws UnreadableXml when what stood in the element is not what the standard says */
  end(): void {
    const frame = this.#open.at(-1);
    if (!frame) return;
    if (frame.isComposite) this.#endComposite(frame);
    else this.#endField(frame);
    this.#open.pop();
  }

  /** What the message comes to. @throws UnreadableXml when it broke off or does not add up */
  finish(): DeclarationMessage {
    if (!this.#isWhole) throw fault("een bericht dat is afgebroken", "een heel bericht");
    const header = (path: string): string => this.#header.get(path) ?? "";
    const agbCode = header("Header.Afzender");
    return {
      standard: this.standard.name,
      agbCode,
      municipalityCode: `GM${header("Header.Ontvanger")}`,
      messageReference: this.#reference(),
      serviceCount: this.#totals.serviceCount,
      spanningCount: this.#spanning,
      totals: this.#totals.close(),
    };
  }

  /** Forgets every client, also after a failure. */
  forget(): void {
    this.#clients.forget();
    this.#open.length = 0;
    this.#header.clear();
  }

  #endField(frame: MessageFrame): void {
    const text = frame.text();
    if (text === null) {
      throw fault("iets anders", FIELDS[frame.name]?.expected ?? `de opbouw van ${this.standard.name}`);
    }
    if (frame.name === "Bsn") this.#meet(text);
    else this.#open.at(-2)?.values.set(frame.name, text);
  }

  /** The sender's own words for the message may not be about one of its clients. */
  #meet(bsn: string): void {
    const names = ["Header.BerichtIdentificatie.Identificatie", "DeclaratieNummer"];
    const isNamedAfter = names.some((name) => this.#header.get(name)?.includes(bsn) === true);
    if (isNamedAfter) throw fault("een kenmerk van het bericht dat een BSN is", "een kenmerk zonder persoon");
    this.#client = this.#clients.numberOf(bsn);
  }

  #endComposite(frame: MessageFrame): void {
    if (frame.hasStrayText()) throw fault("tekst tussen de elementen", `de opbouw van ${this.standard.name}`);
    const missing = frame.missing();
    if (missing !== undefined) throw fault("een element te weinig", missing);
    if (frame.name === "Prestatie") this.#addService(frame);
    else if (frame.name === "Client") this.#client = null;
    else if (frame.name === "Declaratie") this.#checkTotal(frame);
    else if (frame.name === "Bericht") this.#isWhole = true;
    else this.#handUp(frame);
  }

  #handUp(frame: MessageFrame): void {
    const parent = this.#open.at(-2);
    const into = parent?.name === "Bericht" ? this.#header : parent?.values;
    for (const [path, value] of frame.values) into?.set(`${frame.name}.${path}`, value);
  }

  /** Before the first client: what kind of message it is, and whose. */
  #checkHeader(): void {
    const { name, messageCode } = this.standard;
    const expected = { BerichtCode: messageCode, BerichtVersie: "3", BerichtSubversie: "2" };
    for (const [field, value] of Object.entries(expected)) {
      if (this.#header.get(`Header.${field}`) === value) continue;
      throw fault("een andere berichtsoort of versie", `${field} ${value}: ${name} van release 3.2`);
    }
    const declaration = this.#open.find((frame) => frame.name === "Declaratie");
    this.#header.set("DeclaratieNummer", declaration?.value("DeclaratieNummer") ?? "");
  }

  #addService(frame: MessageFrame): void {
    const category = frame.value("ProductCategorie");
    if (!this.standard.productCategories.has(category)) {
      throw fault("een onbekende productcategorie", `een code van ${this.standard.name}`);
    }
    if (this.#client === null)
      throw fault("een prestatie voor de Bsn", `de opbouw van ${this.standard.name}`);
    const [from, to] = ["Begindatum", "Einddatum"].map((day) => frame.value(`ProductPeriode.${day}`));
    if (from === undefined || to === undefined || to < from)
      throw fault("een einde voor het begin", "een periode");
    if (from.slice(0, 7) !== to.slice(0, 7)) this.#spanning += 1;
    const expected = this.#totals.add({
      productCategoryCode: category,
      productCode: frame.value("ProductCode"),
      month: from.slice(0, 7),
      unit: frame.value("Eenheid"),
      volume: BigInt(frame.value("GeleverdVolume")),
      cents: BigInt(frame.value("IngediendBedrag.Bedrag")),
      isCredit: frame.value("IngediendBedrag.DebetCredit") === "C",
      client: this.#client,
    });
    if (expected !== null) throw fault("iets anders", expected);
  }

  #checkTotal(frame: MessageFrame): void {
    const printed = BigInt(frame.value("TotaalIngediendBedrag.TotaalBedrag"));
    const isCredit = frame.value("TotaalIngediendBedrag.DebetCredit") === "C";
    const sum = this.#totals.balance();
    if ((isCredit ? -printed : printed) === sum) return;
    throw fault(`een totaal van ${printed} cent`, `de som van de prestaties: ${sum} cent`);
  }

  #reference(): string {
    const parts = [
      this.standard.name,
      this.#header.get("Header.Afzender"),
      this.#header.get("Header.Ontvanger"),
      this.#header.get("Header.BerichtIdentificatie.Identificatie"),
      this.#header.get("Header.BerichtIdentificatie.Dagtekening"),
      this.#header.get("DeclaratieNummer"),
    ];
    return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, REFERENCE_LENGTH);
  }
}
