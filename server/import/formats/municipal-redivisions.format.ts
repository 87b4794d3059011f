import { MunicipalRedivision } from "#server/domains/municipalities/municipal-redivision.entity.ts";
import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { date } from "../cells/date.ts";
import { namedCitation } from "./citation.ts";
import { keyOf, required } from "./column.ts";
import { citesWhole } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";

/** Which municipality went into which, from which day. */
export const municipalRedivisions: SeedFormat = {
  name: "municipal-redivisions",
  label: "herindelingen",
  entity: MunicipalRedivision,
  columns: {
    predecessor_code: keyOf(Municipality),
    successor_code: keyOf(Municipality),
    effective_on: required(date),
    ...namedCitation,
  },
  fixed: { is_split: false },
  rules: [citesWhole],
};
