import { Formation } from "#server/domains/formation/formation.entity.ts";
import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { decimal, decimalWithin } from "../cells/decimal.ts";
import { year } from "../cells/integer.ts";
import { citation } from "./citation.ts";
import { figure, keyOf, optional, required, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code, formationStage } from "./words.ts";

/** Formations with the total that stands under them, in the unit of their posts. */
export const formations: SeedFormat = {
  name: "formations",
  label: "formaties",
  entity: Formation,
  columns: {
    formation_key: required(code),
    module_code: keyOf(CooperationModule),
    year: optional(year),
    stage: required(formationStage),
    label: text,
    full_time_hours_per_week: optional(decimalWithin(30, 48, "een voltijdse werkweek in uren")),
    printed_total: figure(optional(decimal)),
    ...citation,
  },
  printsOtherNumbers: true,
};
