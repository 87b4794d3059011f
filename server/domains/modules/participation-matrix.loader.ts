import { relation } from "../../database/loader.ts";
import {
  cellsOfMatrixRows,
  type MatrixCellRow,
  type MatrixMemberRow,
  type MatrixRow,
  matricesOfPartnerships,
  rowsOfMatrices,
} from "./participation-matrix.queries.ts";

/** Deelnamematrix of a partnership on one day; none where there is no such partnership. */
export const matrixOfPartnership = relation<MatrixRow, MatrixRow>(matricesOfPartnerships);

/** Rijen of a matrix, by name of the municipality. */
export const rowsOfMatrix = relation<MatrixRow, MatrixMemberRow>(rowsOfMatrices);

/** Which cells of a row: those of modules or those of submodules. */
export interface CellsKey extends MatrixMemberRow {
  readonly isSubmodule: boolean;
}

/** Cellen of a row, in the order of the modules. */
export const cellsOfRow = relation<CellsKey, MatrixCellRow>(cellsOfMatrixRows);
