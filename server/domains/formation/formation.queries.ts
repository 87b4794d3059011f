import type { Formation } from "#schema/types/formation/formation.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A formation as it is read: the contract's own fields and what its relations need. */
export interface FormationRow extends Formation {
  readonly moduleCode: string;
}

/** Versions of one year stand in the order in which they are made. */
export const formationsByFilter = keyedStatement<FormationRow>(
  "formations-by-filter",
  { partnershipCode: "text", moduleCode: "text", year: "integer", stage: "text" },
  `
  SELECT
    key.key_index,
    formation.formation_key AS id,
    formation.module_code,
    formation.year,
    formation.stage,
    formation.label,
    formation.full_time_hours_per_week,
    formation.total_fte,
    formation.total_hours_per_week,
    formation.printed_total,
    core.citation(formation.source_code, formation.locator, formation.printed) AS citation
  FROM key
  JOIN indicators.formation_total AS formation ON (key.module_code IS NULL OR formation.module_code = key.module_code)
    AND (key.year IS NULL OR formation.year = key.year)
    AND (key.stage IS NULL OR formation.stage = key.stage)
  JOIN core.cooperation_module AS module ON module.code = formation.module_code
    AND (key.partnership_code IS NULL OR module.partnership_code = key.partnership_code)
  ORDER BY
    formation.module_code,
    formation.year,
    array_position(ARRAY['DRAFT', 'BUDGETED', 'MEASURED', 'PROPOSED', 'ACTUAL'], formation.stage),
    formation.formation_key`,
);
