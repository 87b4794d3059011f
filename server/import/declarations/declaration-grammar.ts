/** What may stand in an element: other elements, each once unless it says otherwise. */
export interface Composite {
  readonly children: readonly string[];
  readonly optional?: readonly string[];
  /** The child that may stand more than once. */
  readonly repeated?: string;
}

const PERIOD: Composite = { children: ["Begindatum", "Einddatum"] };

/** The elements of JW323 and WMO323 that hold others; the two differ in nothing but their codes. */
export const COMPOSITES: Readonly<Record<string, Composite>> = {
  Bericht: { children: ["Header", "Declaratie"] },
  Header: {
    children: [
      "BerichtCode",
      "BerichtVersie",
      "BerichtSubversie",
      "Afzender",
      "Ontvanger",
      "BerichtIdentificatie",
      "XsdVersie",
    ],
  },
  BerichtIdentificatie: { children: ["Identificatie", "Dagtekening"] },
  XsdVersie: { children: ["BasisschemaXsdVersie", "BerichtXsdVersie"] },
  Declaratie: {
    children: [
      "DeclaratieNummer",
      "DeclaratiePeriode",
      "DeclaratieDagtekening",
      "TotaalIngediendBedrag",
      "Clienten",
    ],
  },
  DeclaratiePeriode: PERIOD,
  TotaalIngediendBedrag: { children: ["TotaalBedrag", "DebetCredit"] },
  Clienten: { children: ["Client"], repeated: "Client" },
  Client: { children: ["Bsn", "Prestaties"] },
  Prestaties: { children: ["Prestatie"], repeated: "Prestatie" },
  Prestatie: {
    children: [
      "ProductReferentie",
      "ToewijzingNummer",
      "ProductCategorie",
      "ProductCode",
      "ProductPeriode",
      "GeleverdVolume",
      "Eenheid",
      "IngediendBedrag",
    ],
    optional: ["ProductTarief"],
  },
  ProductReferentie: { children: ["ReferentieNummer"] },
  ProductPeriode: PERIOD,
  IngediendBedrag: { children: ["Bedrag", "DebetCredit"] },
};

/** What the text of an element must look like, and the same in Dutch. */
export interface Field {
  readonly form: RegExp;
  readonly expected: string;
}

const DATE = { form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, expected: "een dag als JJJJ-MM-DD" };
const AMOUNT = { form: /^\d{1,8}$/, expected: "een bedrag in hele centen van hoogstens acht cijfers" };
const VERSION = { form: /^\d{1,2}(\.\d{1,2}){2}$/, expected: "een versie zoals 1.0.0" };
const NUMBER = { form: /^\d{1,2}$/, expected: "een versienummer" };

/** The elements that hold text. What may be about a person is held to no more than its length: it is not kept. */
export const FIELDS: Readonly<Record<string, Field>> = {
  BerichtCode: { form: /^\d{3}$/, expected: "een berichtcode van drie cijfers" },
  BerichtVersie: NUMBER,
  BerichtSubversie: NUMBER,
  Afzender: { form: /^\d{8}$/, expected: "een AGB-code van acht cijfers" },
  Ontvanger: { form: /^\d{4}$/, expected: "een gemeentecode van vier cijfers" },
  Identificatie: { form: /^.{1,12}$/u, expected: "een identificatie van hoogstens twaalf tekens" },
  Dagtekening: DATE,
  BasisschemaXsdVersie: VERSION,
  BerichtXsdVersie: VERSION,
  DeclaratieNummer: { form: /^[a-zA-Z0-9]{1,12}$/, expected: "hoogstens twaalf letters en cijfers" },
  DeclaratieDagtekening: DATE,
  Begindatum: DATE,
  Einddatum: DATE,
  TotaalBedrag: { form: /^\d{1,12}$/, expected: "een bedrag in hele centen van hoogstens twaalf cijfers" },
  Bedrag: AMOUNT,
  ProductTarief: AMOUNT,
  DebetCredit: { form: /^[DC]$/, expected: "D of C" },
  Bsn: { form: /^\d{9}$/, expected: "negen cijfers" },
  ReferentieNummer: { form: /^.{1,20}$/u, expected: "een nummer van hoogstens twintig tekens" },
  ToewijzingNummer: { form: /^\d{1,9}$/, expected: "een nummer van hoogstens negen cijfers" },
  ProductCategorie: { form: /^\d{2}$/, expected: "een productcategorie van twee cijfers" },
  ProductCode: {
    form: /^[0-9A-Za-z]{1,5}$/,
    expected: "een productcode van hoogstens vijf letters en cijfers",
  },
  GeleverdVolume: { form: /^\d{1,8}$/, expected: "een geheel volume van hoogstens acht cijfers" },
  Eenheid: { form: /^\d{2}$/, expected: "een eenheid van twee cijfers" },
};
