import { keyedStatement } from "../../database/keyed-statement.ts";

/** A matrix as it is read: of whom, and on which day. */
export interface MatrixRow {
  readonly partnershipCode: string;
  readonly asOf: string;
}

export const matricesOfPartnerships = keyedStatement<MatrixRow>(
  "matrices-of-partnerships",
  { partnershipCode: "text", asOf: "date" },
  `
  SELECT key.key_index, partnership.code AS partnership_code, key.as_of
  FROM key
  JOIN core.partnership ON partnership.code = key.partnership_code`,
);

/** A row of the matrix: the municipality that its cells are about. */
export interface MatrixMemberRow extends MatrixRow {
  readonly municipalityCode: string;
}

export const rowsOfMatrices = keyedStatement<MatrixMemberRow>(
  "rows-of-matrices",
  { partnershipCode: "text", asOf: "date" },
  `
  SELECT key.key_index, key.partnership_code, key.as_of, member.municipality_code
  FROM key
  JOIN core.partnership_member AS member ON member.partnership_code = key.partnership_code
    AND member.valid_from <= key.as_of AND (member.valid_to IS NULL OR member.valid_to > key.as_of)
  JOIN core.municipality ON municipality.municipality_code = member.municipality_code
  ORDER BY municipality.name, municipality.municipality_code`,
);

/** One municipality × one module or submodule on one day. */
export interface MatrixCellRow {
  readonly municipalityCode: string;
  readonly moduleCode: string;
  readonly participates: boolean;
  /** Since when it takes part; null where it does not. */
  readonly validFrom: string | null;
}

/** The cells of modules, or those of submodules. */
export const cellsOfMatrixRows = keyedStatement<MatrixCellRow>(
  "cells-of-matrix-rows",
  { partnershipCode: "text", asOf: "date", municipalityCode: "text", isSubmodule: "boolean" },
  `
  SELECT
    key.key_index,
    key.municipality_code,
    module.code AS module_code,
    participation.valid_from IS NOT NULL AS participates,
    participation.valid_from
  FROM key
  JOIN core.cooperation_module AS module ON module.partnership_code = key.partnership_code
    AND NOT module.is_management_organisation
    AND (module.parent_code IS NOT NULL) = key.is_submodule
    AND module.valid_from <= key.as_of AND (module.valid_to IS NULL OR module.valid_to > key.as_of)
  LEFT JOIN core.participation ON participation.municipality_code = key.municipality_code
    AND participation.module_code = module.code
    AND participation.valid_from <= key.as_of
    AND (participation.valid_to IS NULL OR participation.valid_to > key.as_of)
  ORDER BY module.position, module.code`,
);
