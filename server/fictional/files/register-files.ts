import { firstDayOf } from "../facts/contracts.ts";
import { type MonthNumber, yearOf } from "../recipe/month.rules.ts";
import type { FictionalMunicipality } from "../region/fictional-municipality.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import type { FictionalFile } from "./fictional-file.ts";

/** The source that every invented row cites, and the words that stand where a document's would. */
export const SOURCE = "fictief";
const PERIOD = ["valid_from", "valid_to"];
const CITATION = ["source_code", "locator", "printed"];
const CITED = [SOURCE, "recept", "verzonnen"];

/** When the partnership began: some years before the series, on a January. */
function beginning({ firstMonth }: FictionalRegion): MonthNumber {
  return (yearOf(firstMonth) - 3) * 12;
}

/** Everyone who ever took part, and until when. */
function members({ municipalities, redivision }: FictionalRegion) {
  const all = municipalities.map((municipality) => ({ municipality, to: null as string | null }));
  return [...all, { municipality: redivision.predecessor, to: firstDayOf(redivision.effectiveMonth) }];
}

function municipalityFile(region: FictionalRegion): FictionalFile {
  return {
    path: "reference/municipalities.csv",
    columns: ["municipality_code", "name", "province", ...PERIOD],
    rows: () => members(region).map(({ municipality: { code, name }, to }) => [code, name, null, null, to]),
  };
}

function redivisionFile({ redivision }: FictionalRegion): FictionalFile {
  const { predecessor, successor, effectiveMonth } = redivision;
  return {
    path: "reference/municipal-redivisions.csv",
    columns: ["predecessor_code", "successor_code", "effective_on", ...CITATION],
    rows: () => [[predecessor.code, successor.code, firstDayOf(effectiveMonth), ...CITED]],
  };
}

function partnershipFile(region: FictionalRegion): FictionalFile {
  const { code, name, abbreviation } = region.recipe.partnership;
  const form = ["JOINT_ARRANGEMENT", true, true, null];
  return {
    path: "reference/partnerships.csv",
    columns: [
      ...[
        "code",
        "name",
        "abbreviation",
        "legal_form",
        "is_modular",
        "is_fictional",
        "host_municipality_code",
      ],
      ...[...PERIOD, ...CITATION],
    ],
    rows: () => [[code, name, abbreviation, ...form, firstDayOf(beginning(region)), null, ...CITED]],
  };
}

function programmeOf({ recipe }: FictionalRegion): string {
  return `${recipe.partnership.code}-zorg`;
}

function programmeFile(region: FictionalRegion): FictionalFile {
  return {
    path: "reference/programmes.csv",
    columns: ["code", "partnership_code", "name", "position"],
    rows: () => [[programmeOf(region), region.recipe.partnership.code, "Zorg en participatie (fictief)", 1]],
  };
}

function moduleFile(region: FictionalRegion): FictionalFile {
  const { partnership, modules } = region.recipe;
  const from = firstDayOf(beginning(region));
  return {
    path: "reference/modules.csv",
    columns: [
      ...["code", "partnership_code", "programme_code", "parent_code", "name", "short_name", "former_names"],
      ...["purpose", "is_management_organisation", "position", ...PERIOD, ...CITATION],
    ],
    rows: () =>
      modules.map(({ code, name, short_name, purpose }, index) => [
        ...[code, partnership.code, programmeOf(region), null, name, short_name, null],
        ...[purpose, false, index + 1, from, null, ...CITED],
      ]),
  };
}

/** The last two municipalities buy civic integration by themselves: not everyone takes part in everything. */
function isParticipant(
  region: FictionalRegion,
  municipality: FictionalMunicipality,
  position: number,
): boolean {
  return position === 0 || !region.municipalities.slice(-2).includes(municipality);
}

function memberFiles(region: FictionalRegion): FictionalFile[] {
  const { partnership, modules } = region.recipe;
  const from = firstDayOf(beginning(region));
  return [
    {
      path: "reference/partnership-members.csv",
      columns: ["municipality_code", "partnership_code", ...PERIOD, ...CITATION],
      rows: () =>
        members(region).map(({ municipality, to }) => [
          municipality.code,
          partnership.code,
          from,
          to,
          ...CITED,
        ]),
    },
    {
      path: "reference/participations.csv",
      columns: ["municipality_code", "module_code", ...PERIOD, "evidence", ...CITATION],
      rows: () =>
        modules.flatMap(({ code }, position) =>
          members(region)
            .filter(({ municipality }) => isParticipant(region, municipality, position))
            .map(({ municipality, to }) => [municipality.code, code, from, to, "PRINTED", ...CITED]),
        ),
    },
    {
      path: `sources/${SOURCE}/size-classes.csv`,
      columns: ["partnership_code", "municipality_code", "size_class", "locator", "printed"],
      rows: () =>
        region.municipalities.map(({ code, sizeClass }) => [
          partnership.code,
          code,
          sizeClass,
          ...CITED.slice(1),
        ]),
    },
  ];
}

function careCategoryFile({ recipe }: FictionalRegion): FictionalFile {
  return {
    path: `sources/${SOURCE}/care-categories.csv`,
    columns: ["code", "module_code", "name", "law", "focus_points", "locator", "printed"],
    rows: () =>
      recipe.categories.map(({ code, module, name, law }) => [
        code,
        module,
        `${name} (fictief)`,
        law,
        null,
        ...CITED.slice(1),
      ]),
  };
}

/** The register of the region: what everything else points to. */
export function registerFiles(region: FictionalRegion): FictionalFile[] {
  return [
    municipalityFile(region),
    redivisionFile(region),
    partnershipFile(region),
    programmeFile(region),
    moduleFile(region),
    ...memberFiles(region),
    careCategoryFile(region),
  ];
}
