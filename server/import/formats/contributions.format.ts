import { Contribution } from "#server/domains/budgets/contribution.entity.ts";
import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { Partnership } from "#server/domains/modules/partnership.entity.ts";
import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { decimal } from "../cells/decimal.ts";
import { year } from "../cells/integer.ts";
import { citation } from "./citation.ts";
import { figure, keyOf, optional, required } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { municipalityCode, recurrence } from "./words.ts";

/** What each municipality pays for a module in a year, as published. Amounts in euros. */
export const contributions: SeedFormat = {
  name: "contributions",
  label: "bijdragen",
  entity: Contribution,
  columns: {
    municipality_code: { ...keyOf(Municipality), parse: municipalityCode },
    partnership_code: keyOf(Partnership),
    module_code: keyOf(CooperationModule),
    financial_year: required(year),
    amount: figure(required(decimal)),
    recurrence: optional(recurrence),
    ...citation,
  },
  fixed: { status: "PUBLISHED" },
};
