import { createReadStream, existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  piecesOf,
  type WrittenMessage,
  writeMessage,
} from "../../../tests/support/declarations/written-message.ts";
import { PROJECT_FOLDER } from "../../../tests/support/project-folder.ts";
import { readDeclaration } from "./read-declaration.ts";

const ONE = "999900006";
const OTHER = "999900018";

function read(message: WrittenMessage, size?: number) {
  return readDeclaration("bericht.xml", piecesOf(writeMessage(message), size));
}

async function refusal(text: string | Uint8Array, size?: number): Promise<string> {
  try {
    await readDeclaration("bericht.xml", piecesOf(text, size));
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "not refused";
}

const SERVICES = [
  { bsn: ONE, cents: 5000, volume: 4 },
  { bsn: ONE, cents: 24_000, volume: 16, code: "45A04" },
  { bsn: OTHER, cents: 5000, volume: 4 },
  { bsn: OTHER, cents: 24_000, volume: 16, code: "45A04" },
  { bsn: OTHER, cents: 21_000, volume: 14, code: "45A04", from: "2026-03-01", to: "2026-03-31" },
];

describe("a message is added up per product and month", () => {
  test.each([1, 7, 4096])("in pieces of %s bytes", async (size) => {
    const { totals, ...message } = await read({ services: SERVICES }, size);
    expect(message).toMatchObject({
      standard: "JW323",
      agbCode: "65656055",
      municipalityCode: "GM0384",
      serviceCount: 5,
      spanningCount: 0,
    });
    expect(totals).toEqual([
      {
        productCategoryCode: "45",
        productCode: "45A03",
        month: "2026-04",
        debitCents: 10_000n,
        creditCents: 0n,
        volume: 8n,
        clients: 2,
      },
      {
        productCategoryCode: "45",
        productCode: "45A04",
        month: "2026-03",
        debitCents: 21_000n,
        creditCents: 0n,
        volume: 14n,
        clients: 1,
      },
      {
        productCategoryCode: "45",
        productCode: "45A04",
        month: "2026-04",
        debitCents: 48_000n,
        creditCents: 0n,
        volume: 32n,
        clients: 2,
      },
    ]);
  });

  test("what is taken back counts as credit, and nobody is a client for it", async () => {
    const { totals } = await read({
      kind: "wmo",
      services: [
        { bsn: ONE, cents: 5000 },
        { bsn: OTHER, cents: 7000, sign: "C" },
      ],
    });
    expect(totals).toMatchObject([{ debitCents: 5000n, creditCents: 7000n, volume: 0n, clients: 1 }]);
  });

  test("a service that runs on into the next month counts where it began", async () => {
    const services = [{ bsn: ONE, from: "2026-03-30", to: "2026-04-26" }];
    expect(await read({ services })).toMatchObject({ spanningCount: 1, totals: [{ month: "2026-03" }] });
  });

  test("with a byte order mark too", async () => {
    const text = `\uFEFF${writeMessage({ services: SERVICES })}`;
    expect(await readDeclaration("bericht.xml", piecesOf(text))).toMatchObject({ serviceCount: 5 });
  });

  test("the same message has the same reference, another one another, and no sender's words are in it", async () => {
    const services = SERVICES;
    const [once, again, other] = await Promise.all([
      read({ services }),
      read({ services }),
      read({ services, identification: "J. Jansen" }),
    ]);
    expect(again.messageReference).toBe(once.messageReference);
    expect(other.messageReference).not.toBe(once.messageReference);
    expect(other.messageReference).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe("the example messages of iStandaarden", () => {
  const folder = resolve(PROJECT_FOLDER, "../shared/data/istandaarden-3.2");
  const withExamples = existsSync(folder) ? test : test.skip;

  withExamples.each([
    ["jw/JW323.xml", 79_000n, 3],
    ["wmo/WMO323.xml", 58_000n, 2],
  ])("%s comes to %s cents", async (file, cents, count) => {
    const { totals } = await readDeclaration(file, createReadStream(resolve(folder, file)));
    expect(totals).toHaveLength(count);
    expect(totals.reduce((sum, { debitCents }) => sum + debitCents, 0n)).toBe(cents);
  });
});

const GOOD = writeMessage({ services: SERVICES });

describe("is refused with a sentence, and without a word of the message", () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ["a document type", GOOD.replace("?>", '?><!DOCTYPE a [<!ENTITY b "b">]>'), /DTD/],
    ["a billion laughs", '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>', /DTD/],
    ["an external entity", '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><l>&a;</l>', /DTD/],
    ["an unknown entity", GOOD.replace(ONE, "&naam;"), /geldige XML/],
    ["CDATA", GOOD.replace(`>${ONE}<`, `><![CDATA[${ONE}]]><`), /CDATA/],
    ["broken XML in the middle of a number", GOOD.replace(ONE, "9999<00006"), /geldige XML/],
    ["a number as a tag", GOOD.replace(ONE, `<b${ONE}>`), /ander soort bericht/],
    [
      "a number of ten digits",
      GOOD.replace(ONE, `${ONE}1`),
      /kolom Bsn: gekregen iets anders, verwacht negen cijfers/,
    ],
    [
      "an element that is not of the standard",
      GOOD.replace("</jw323:Bsn>", `</jw323:Bsn><jw323:Naam>${OTHER}</jw323:Naam>`),
      /een element dat hier niet hoort/,
    ],
    ["a name in an attribute", GOOD.replace("<jw323:Bsn>", `<jw323:Bsn naam="${OTHER}">`), /attribuut/],
    [
      "words between elements",
      GOOD.replace("<jw323:Prestaties>", `J. Jansen ${OTHER}<jw323:Prestaties>`),
      /tekst tussen/,
    ],
    ["an unknown product category", GOOD.replace(">45<", ">99<"), /onbekende productcategorie/],
    ["a message that breaks off", GOOD.slice(0, GOOD.indexOf(ONE) + 5), /geldige XML|afgebroken/],
    ["another kind of message", GOOD.replaceAll("3_2/jw323", "3_2/jw301"), /JW323 of WMO323/],
    ["another release", GOOD.replaceAll("3_2", "3_1"), /JW323 of WMO323/],
    [
      "another total than the sum",
      writeMessage({ services: SERVICES, total: 79_100 }),
      /gekregen een totaal van 79100 cent, verwacht de som van de prestaties: 79000 cent/,
    ],
    [
      "a message named after a client",
      writeMessage({ services: SERVICES, identification: ONE }),
      /kenmerk van het bericht dat een BSN is/,
    ],
    ["UTF-16", Buffer.from(`\uFEFF${GOOD}`, "utf16le"), /UTF-8/],
    ["Windows-1252", Buffer.from(GOOD.replace("RN001", "RÉ001"), "latin1"), /UTF-8/],
    ["another encoding by its own words", GOOD.replace("UTF-8", "ISO-8859-1"), /UTF-8/],
    ["very deep elements", "<a>".repeat(40_000), /JW323 of WMO323/],
    ["a text without end", GOOD.replace("DN001", "9".repeat(200_000)), /een stuk zonder einde/],
    [
      "a tag without end",
      GOOD.replace("<jw323:Client>", `<jw323:Client a="${"9".repeat(200_000)}"`),
      /een stuk zonder einde/,
    ],
    [
      "a comment without end",
      GOOD.replace("<jw323:Client>", `<!--${"9".repeat(200_000)}--><jw323:Client>`),
      /een stuk zonder einde/,
    ],
    [
      "a flood of attributes",
      GOOD.replace(
        "<jw323:Client>",
        `<jw323:Client ${Array.from({ length: 300 }, (_, index) => `a${index}="1"`).join(" ")}>`,
      ),
      /attributen/,
    ],
    ["nothing", "", /geldige XML|leeg bestand/],
  ])("%s", async (_, text, sentence) => {
    for (const size of [5, 65_536]) {
      const message = await refusal(text, size);
      expect(message).toMatch(sentence);
      expect(message).not.toMatch(/9999|\d{9}|Jansen|passwd/);
    }
  });
});
