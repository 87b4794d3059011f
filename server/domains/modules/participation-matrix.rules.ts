/** What a cell of the matrix needs to be placed. */
interface Placed {
  readonly municipalityCode: string;
  readonly isSubmodule: boolean;
}

/** One municipality with its cells, modules apart from submodules. */
export interface MatrixRow<Cell> {
  readonly municipalityCode: string;
  readonly cells: readonly Cell[];
  readonly submoduleCells: readonly Cell[];
}

/** Puts cells into rows, keeping the order in which municipalities and modules came. */
export function rowsOfCells<Cell extends Placed>(cells: readonly Cell[]): MatrixRow<Cell>[] {
  return [...Map.groupBy(cells, (cell) => cell.municipalityCode)].map(
    ([municipalityCode, ofMunicipality]) => ({
      municipalityCode,
      cells: ofMunicipality.filter((cell) => !cell.isSubmodule),
      submoduleCells: ofMunicipality.filter((cell) => cell.isSubmodule),
    }),
  );
}
