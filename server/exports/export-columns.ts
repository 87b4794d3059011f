import type { CitationRow } from "../domains/benchmarks/observation-of-figure.ts";
import type { ComputedObservationRow } from "../domains/benchmarks/observation-of-group.ts";

/** A column of every export. Numbers are exact decimal text. */
export interface ExportColumn {
  readonly nl: string;
  readonly en: string;
  readonly isNumber: boolean;
  readonly of: (row: ComputedObservationRow, names: ReadonlyMap<string, string>) => string | null;
}

const text = (nl: string, en: string, of: ExportColumn["of"]): ExportColumn => ({
  nl,
  en,
  isNumber: false,
  of,
});
const number = (nl: string, en: string, of: ExportColumn["of"]): ExportColumn => ({
  nl,
  en,
  isNumber: true,
  of,
});

/** The resolver of a citation finds its source; an export carries the source's code. */
function cited({ value }: ComputedObservationRow): CitationRow | null {
  return value.citation as CitationRow | null;
}

function citedDenominator({ value }: ComputedObservationRow): CitationRow | null {
  return value.denominatorCitation as CitationRow | null;
}

/** The same columns whatever was asked, so that a spreadsheet that reads them by address keeps working. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  text("indicator", "indicator", ({ definition }) => definition.code),
  text("indicatornaam", "indicator_name", ({ definition }) => definition.name),
  text("gemeentecode", "municipality_code", ({ municipalityCode }) => municipalityCode),
  text(
    "gemeente",
    "municipality",
    ({ municipalityCode }, names) => names.get(municipalityCode ?? "") ?? null,
  ),
  text("module", "module", ({ moduleCode }) => moduleCode),
  text("samenwerkingsverband", "partnership", ({ partnershipCode }) => partnershipCode),
  text("grootteklasse", "size_class", ({ sizeClass }) => sizeClass ?? null),
  text("categorie", "category", ({ category }) => category ?? null),
  text("periode", "period", ({ period }) => period ?? null),
  number("waarde", "value", ({ value }) => value.value ?? null),
  text("eenheid", "unit", ({ value }) => value.unit),
  text("status", "status", ({ value }) => value.status),
  text("reden", "reason", ({ value }) => value.reason ?? null),
  number("teller", "numerator", ({ value }) => value.numerator ?? null),
  number("noemer", "denominator", ({ value }) => value.denominator ?? null),
  number("aantal_cijfers", "figure_count", ({ figureCount }) => String(figureCount)),
  number("ontbrekende_cijfers", "missing_count", ({ missingCount }) => String(missingCount)),
  text("bron", "source", (row) => cited(row)?.sourceCode ?? null),
  text("vindplaats", "place", (row) => cited(row)?.locator ?? null),
  text("zoals_afgedrukt", "printed", (row) => cited(row)?.printed ?? null),
  text("bron_noemer", "denominator_source", (row) => citedDenominator(row)?.sourceCode ?? null),
  text("vindplaats_noemer", "denominator_place", (row) => citedDenominator(row)?.locator ?? null),
  text("toelichting", "note", ({ note }) => note ?? null),
  text("fictief", "fictional", ({ isFictional }) => String(isFictional)),
  text("aanbiedercode", "provider_code", ({ providerCode }) => providerCode),
  text("aanbieder", "provider", ({ providerCode }, names) => names.get(providerCode ?? "") ?? null),
  text("zorgvorm", "care_category", ({ careCategoryCode }) => careCategoryCode),
];
