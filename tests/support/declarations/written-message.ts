/** One service of a message that a test writes. */
export interface WrittenService {
  readonly bsn: string;
  readonly category?: string;
  readonly code?: string;
  readonly from?: string;
  readonly to?: string;
  readonly volume?: number;
  readonly unit?: string;
  readonly cents?: number;
  readonly sign?: "D" | "C";
}

/** What else a test may want to be different. */
export interface WrittenMessage {
  readonly kind?: "jw" | "wmo";
  readonly agb?: string;
  readonly municipality?: string;
  readonly identification?: string;
  readonly services: readonly WrittenService[];
  /** In cents; the sum of the services when left out. */
  readonly total?: number;
}

function service(p: string, b: string, written: WrittenService): string {
  const {
    category = p === "jw323" ? "45" : "01",
    code = `${category}A03`,
    volume = 4,
    unit = "04",
  } = written;
  const { from = "2026-04-01", to = "2026-04-30", cents = 5000, sign = "D" } = written;
  return `<${p}:Prestatie>
    <${p}:ProductReferentie><${b}:ReferentieNummer>RN001</${b}:ReferentieNummer></${p}:ProductReferentie>
    <${p}:ToewijzingNummer>10072</${p}:ToewijzingNummer>
    <${p}:ProductCategorie>${category}</${p}:ProductCategorie>
    <${p}:ProductCode>${code}</${p}:ProductCode>
    <${p}:ProductPeriode><${b}:Begindatum>${from}</${b}:Begindatum><${b}:Einddatum>${to}</${b}:Einddatum></${p}:ProductPeriode>
    <${p}:GeleverdVolume>${volume}</${p}:GeleverdVolume>
    <${p}:Eenheid>${unit}</${p}:Eenheid>
    <${p}:ProductTarief>1250</${p}:ProductTarief>
    <${p}:IngediendBedrag><${b}:Bedrag>${cents}</${b}:Bedrag><${b}:DebetCredit>${sign}</${b}:DebetCredit></${p}:IngediendBedrag>
  </${p}:Prestatie>`;
}

function signedSum(services: readonly WrittenService[]): number {
  return services.reduce((sum, { cents = 5000, sign = "D" }) => sum + (sign === "D" ? cents : -cents), 0);
}

/** A declaration message as a provider would send it, about clients of the test range 9999…. */
export function writeMessage(written: WrittenMessage): string {
  const { kind = "jw", agb = "65656055", municipality = "0384", identification = "765432198" } = written;
  const [p, b, code] = kind === "jw" ? ["jw323", "ijw", "490"] : ["wmo323", "iwmo", "484"];
  const { services, total = signedSum(services) } = written;
  const clients = [...Map.groupBy(services, ({ bsn }) => bsn)].map(
    ([bsn, theirs]) => `<${p}:Client><${p}:Bsn>${bsn}</${p}:Bsn><${p}:Prestaties>
      ${theirs.map((one) => service(p, b, one)).join("\n")}</${p}:Prestaties></${p}:Client>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<${p}:Bericht xmlns:${b}="http://www.istandaarden.nl/i${kind}/3_2/basisschema/schema" xmlns:${p}="http://www.istandaarden.nl/i${kind}/3_2/${p}/schema">
  <${p}:Header>
    <${p}:BerichtCode>${code}</${p}:BerichtCode>
    <${p}:BerichtVersie>3</${p}:BerichtVersie>
    <${p}:BerichtSubversie>2</${p}:BerichtSubversie>
    <${p}:Afzender>${agb}</${p}:Afzender>
    <${p}:Ontvanger>${municipality}</${p}:Ontvanger>
    <${p}:BerichtIdentificatie><${b}:Identificatie>${identification}</${b}:Identificatie><${b}:Dagtekening>2026-05-06</${b}:Dagtekening></${p}:BerichtIdentificatie>
    <${p}:XsdVersie><${b}:BasisschemaXsdVersie>1.0.0</${b}:BasisschemaXsdVersie><${b}:BerichtXsdVersie>1.0.0</${b}:BerichtXsdVersie></${p}:XsdVersie>
  </${p}:Header>
  <${p}:Declaratie>
    <${p}:DeclaratieNummer>DN001</${p}:DeclaratieNummer>
    <${p}:DeclaratiePeriode><${b}:Begindatum>2026-04-01</${b}:Begindatum><${b}:Einddatum>2026-04-30</${b}:Einddatum></${p}:DeclaratiePeriode>
    <${p}:DeclaratieDagtekening>2026-05-06</${p}:DeclaratieDagtekening>
    <${p}:TotaalIngediendBedrag><${b}:TotaalBedrag>${Math.abs(total)}</${b}:TotaalBedrag><${b}:DebetCredit>${total < 0 ? "C" : "D"}</${b}:DebetCredit></${p}:TotaalIngediendBedrag>
    <${p}:Clienten>${clients.join("\n")}</${p}:Clienten>
  </${p}:Declaratie>
</${p}:Bericht>
`;
}

/** A text as a file gives it: in pieces of some bytes. */
export async function* piecesOf(text: string | Uint8Array, size = 61): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
