import { Inhabitants } from "#server/domains/municipalities/inhabitants.entity.ts";
import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { count, year } from "../cells/integer.ts";
import { citation } from "./citation.ts";
import { figure, keyOf, required } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { municipalityCode } from "./words.ts";

/** Inhabitants of one municipality, as the source prints them. */
export const inhabitants: SeedFormat = {
  name: "inhabitants",
  label: "inwoneraantallen",
  entity: Inhabitants,
  columns: {
    municipality_code: { ...keyOf(Municipality), parse: municipalityCode },
    reference_year: required(year),
    inhabitants: figure(required(count)),
    ...citation,
  },
};
