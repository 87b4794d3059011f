import { parse, stringify } from "yaml";
import { z } from "zod";
import type { CbsTableAbout } from "../cbs-table-about.ts";
import { counted } from "./left-out.ts";
import type { SeenPeriods } from "./seen-periods.ts";

const FETCHED = "Opgehaald op ";
const FROM_CBS = z.object({ file: z.string(), table: z.string() });

/** What was read, for its description. */
export interface Described {
  /** Of the folder. */
  readonly name: string;
  readonly about: CbsTableAbout;
  readonly sha256: string;
  readonly periods: SeenPeriods;
  readonly leftOut: readonly string[];
  readonly fetchedAt: Date;
}

const fileOf = (table: string): string => `CBS OData, tabel ${table}`;

/** `source.yml` of a folder that was read from CBS. */
export function sourceYml({ name, about, sha256, periods, leftOut, fetchedAt }: Described): string {
  const { table, title, version, modified } = about;
  const [publishedOn] = /^\d{4}-\d{2}-\d{2}/.exec(modified) ?? [];
  const { provisional, cautious } = periods;
  const notes = [
    `${FETCHED}${fetchedAt.toISOString().slice(0, 10)} met npm run import -- cbs ${table}, uit OData ${version}.`,
    "De sha256 is die van de cijfers zoals ze gelezen zijn, in de volgorde van het CBS.",
    "Duizendtallen en miljoenen van het CBS staan hier voluit; verder is niets berekend. De soort van een maat volgt uit eenheid en naam: niets geldt als optelbaar over de tijd, en een aandeel, een gemiddelde of een eenheid die wij niet kennen als verhouding.",
    ...(cautious === 0
      ? []
      : [
          `${counted(cautious, "definitief cijfer staat", "definitieve cijfers staan")} hier als voorlopig, omdat andere cijfers van dezelfde periode dat zijn.`,
        ]),
    ...leftOut,
  ];
  const description = {
    code: name,
    title: title.replace(/\s+/gu, " ").trim(),
    publisher: "Centraal Bureau voor de Statistiek",
    ...(publishedOn === undefined ? {} : { published_on: publishedOn }),
    document_type: "open data",
    file: fileOf(table),
    table,
    reference_date: `zoals tabel ${table} zegt; ${periods.reach}`,
    licence: "CC BY 4.0 (Bron: CBS)",
    sha256,
    ...(provisional.length === 0 ? {} : { provisional_periods: provisional }),
    notes,
  };
  return stringify(description, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 });
}

/** Whether a `source.yml` was written by us, of this table; what people wrote is not ours to replace. */
export function isReadFrom(table: string, text: string): boolean {
  try {
    const { data } = FROM_CBS.safeParse(parse(text));
    return data?.file === fileOf(table) && data.table === table;
  } catch {
    return false;
  }
}

/** The description without the day of fetching, to compare two. */
export function withoutDay(text: string): string {
  return text
    .split("\n")
    .filter((line) => !line.includes(`"${FETCHED}`))
    .join("\n");
}
