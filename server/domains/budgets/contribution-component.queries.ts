import type { ContributionComponent } from "#schema/types/budgets/contribution-component.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

export const componentsOfContributions = keyedStatement<ContributionComponent>(
  "components-of-contributions",
  { municipalityCode: "text", moduleCode: "text", financialYear: "integer" },
  `
  SELECT
    key.key_index,
    component.component,
    component.amount,
    component.printed_share,
    core.citation(component.source_code, component.locator, component.printed) AS citation
  FROM key
  JOIN core.contribution_component AS component ON component.municipality_code = key.municipality_code
    AND component.module_code = key.module_code
    AND component.financial_year = key.financial_year
  ORDER BY component.component`,
);
