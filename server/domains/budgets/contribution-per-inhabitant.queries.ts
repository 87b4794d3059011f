import type { Observation } from "#schema/types/observations/observation.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

export const contributionsPerInhabitant = keyedStatement<Observation>(
  "contributions-per-inhabitant",
  { municipalityCode: "text", moduleCode: "text", financialYear: "integer" },
  `
  SELECT
    key.key_index,
    figure.value,
    figure.status,
    figure.reason,
    figure.unit,
    figure.financial_year::text AS period,
    figure.numerator,
    figure.denominator,
    figure.denominator_year::text AS denominator_period,
    core.citation(figure.source_code, figure.locator, figure.printed) AS citation,
    core.citation(
      figure.denominator_source_code, figure.denominator_locator, figure.denominator_printed) AS denominator_citation
  FROM key
  JOIN indicators.contribution_with_inhabitants AS figure ON figure.municipality_code = key.municipality_code
    AND figure.module_code = key.module_code
    AND figure.financial_year = key.financial_year`,
);
