import { Contribution } from "#server/domains/budgets/contribution.entity.ts";
import { ContributionComponent } from "#server/domains/budgets/contribution-component.entity.ts";
import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { decimal } from "../cells/decimal.ts";
import { year } from "../cells/integer.ts";
import { citation } from "./citation.ts";
import { figure, keyOf, optional, required, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { municipalityCode } from "./words.ts";

/** Parts of a contribution with an allocation of their own. Amounts in euros, shares in per cent. */
export const contributionComponents: SeedFormat = {
  name: "contribution-components",
  label: "onderdelen van bijdragen",
  entity: ContributionComponent,
  columns: {
    municipality_code: { ...keyOf(Municipality), parse: municipalityCode },
    module_code: keyOf(CooperationModule),
    financial_year: required(year),
    component: text,
    amount: figure(required(decimal)),
    printed_share: figure(optional(decimal)),
    ...citation,
  },
  references: [{ columns: ["municipality_code", "module_code", "financial_year"], entity: Contribution }],
};
