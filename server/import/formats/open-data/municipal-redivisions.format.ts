import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { date } from "../../cells/date.ts";
import { oneOf } from "../../cells/one-of.ts";
import { textOf } from "../../cells/text-of.ts";
import { yesOrNo } from "../../cells/yes-or-no.ts";
import { keyOf, required } from "../column.ts";
import { municipalRedivisions } from "../municipal-redivisions.format.ts";
import type { SeedFormat, Values } from "../seed-format.ts";

/** No document prints these rows: their place is what they are known by, and the codes that they join. */
function placed({ evidence, ...row }: Values): Values {
  const codes = [row.predecessor_code, row.successor_code].map(textOf).join(", ");
  return { ...row, locator: `${textOf(evidence)}: ${codes}`, printed: null };
}

/** Redivisions of the whole country. A split put the territory of one municipality into several. */
export const openDataRedivisions: SeedFormat = {
  name: "municipal-redivisions",
  label: "herindelingen",
  entity: municipalRedivisions.entity,
  tableOf: municipalRedivisions,
  columns: {
    predecessor_code: keyOf(Municipality),
    successor_code: keyOf(Municipality),
    effective_on: required(date),
    is_split: required(yesOrNo),
    evidence: required(oneOf("RVIG_TABLE_33", "SOURCE_NOTE", "POPULATION")),
  },
  toRow: placed,
};
