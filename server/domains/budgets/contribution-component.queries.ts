import type { ContributionComponent } from "#schema/types/budgets/contribution-component.ts";
import { statement } from "../../database/reader.ts";

export const componentsOfContributions = statement<ContributionComponent & { keyIndex: number }>(
  "components-of-contributions",
  `
  SELECT
    key.key_index,
    component.component,
    component.amount,
    component.printed_share,
    core.citation(component.source_code, component.locator, component.printed) AS citation
  FROM jsonb_to_recordset($1) AS key (
    key_index integer, municipality_code text, module_code text, financial_year integer)
  JOIN core.contribution_component AS component ON component.municipality_code = key.municipality_code
    AND component.module_code = key.module_code
    AND component.financial_year = key.financial_year
  ORDER BY component.component`,
);
