import { statement } from "../../database/reader.ts";
import type { ParticipationPeriodRow } from "./participation.queries.ts";

/** One municipality × one module or submodule on one day; the participation is null where there is none. */
export interface MatrixCellRow {
  readonly municipalityCode: string;
  readonly moduleCode: string;
  readonly isSubmodule: boolean;
  readonly participation: ParticipationPeriodRow | null;
}

/** `$1` partnership, `$2` day. */
export const matrixCells = statement<MatrixCellRow>(
  "matrix-cells",
  `
  SELECT
    member.municipality_code,
    module.code AS module_code,
    module.parent_code IS NOT NULL AS is_submodule,
    CASE WHEN participation.valid_from IS NOT NULL THEN json_build_object(
      'municipalityCode', participation.municipality_code,
      'moduleCode', participation.module_code,
      'validFrom', participation.valid_from,
      'validTo', participation.valid_to,
      'evidence', participation.evidence,
      'citation', core.citation(participation.source_code, participation.locator, participation.printed)
    ) END AS participation
  FROM core.partnership_member AS member
  JOIN core.municipality ON municipality.municipality_code = member.municipality_code
  JOIN core.cooperation_module AS module ON module.partnership_code = member.partnership_code
    AND NOT module.is_management_organisation
    AND module.valid_from <= $2::date AND (module.valid_to IS NULL OR module.valid_to > $2::date)
  LEFT JOIN core.participation ON participation.municipality_code = member.municipality_code
    AND participation.module_code = module.code
    AND participation.valid_from <= $2::date
    AND (participation.valid_to IS NULL OR participation.valid_to > $2::date)
  WHERE member.partnership_code = $1
    AND member.valid_from <= $2::date AND (member.valid_to IS NULL OR member.valid_to > $2::date)
  ORDER BY municipality.name, module.position, module.code`,
);
