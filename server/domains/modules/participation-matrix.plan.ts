import { argument, constant, parent, planned, TODAY } from "../../plans/planned-field.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import { moduleByCode, modulesOfPartnership } from "./cooperation-module.loader.ts";
import { participationByKey } from "./participation.loader.ts";
import { cellsOfRow, matrixOfPartnership, rowsOfMatrix } from "./participation-matrix.loader.ts";

const MATRIX = { partnershipCode: parent("partnershipCode"), asOf: parent("asOf") };
const ROW = { ...MATRIX, municipalityCode: parent("municipalityCode") };

/** How a plan answers fields about the matrix of who takes part in what. */
export const MATRIX_FIELDS = [
  planned("Query.participationMatrix", matrixOfPartnership, {
    partnershipCode: argument("partnership"),
    asOf: argument("asOf", TODAY),
  }),
  planned("ParticipationMatrix.modules", modulesOfPartnership, {
    ...MATRIX,
    programmeCode: constant(null),
    includesManagementOrganisation: constant(false),
    includesFictional: constant(true),
  }),
  planned("ParticipationMatrix.rows", rowsOfMatrix, MATRIX),
  planned("ParticipationRow.municipality", municipalityByCode, { code: parent("municipalityCode") }),
  planned("ParticipationRow.cells", cellsOfRow, { ...ROW, isSubmodule: constant(false) }),
  planned("ParticipationRow.submoduleCells", cellsOfRow, { ...ROW, isSubmodule: constant(true) }),
  planned("ParticipationCell.module", moduleByCode, { code: parent("moduleCode") }),
  planned("ParticipationCell.participation", participationByKey, {
    municipalityCode: parent("municipalityCode"),
    moduleCode: parent("moduleCode"),
    validFrom: parent("validFrom"),
  }),
];
