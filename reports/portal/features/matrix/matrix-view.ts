import type { ParticipationMatrixQuery } from "#schema/generated/graphql.ts";

export type Matrix = ParticipationMatrixQuery["participationMatrix"];
export type MatrixRow = Matrix["rows"][number];
export type MatrixCell = MatrixRow["cells"][number];

export interface MatrixColumn {
  readonly code: string;
  readonly name: string;
  /** The name of the module that it is part of; undefined for a module. */
  readonly within?: string;
  /** How many take part, as the source counts; more than the names we know where it gives only a number. */
  readonly count: number;
}

/** The columns from left to right: each module, and after it its submodules. */
export function columnsOf(matrix: Pick<Matrix, "modules">): MatrixColumn[] {
  return matrix.modules.flatMap((module) => {
    const name = module.shortName ?? module.name;
    const submodules = module.submodules.map((part) => ({
      code: part.code,
      name: part.shortName ?? part.name,
      within: name,
      count: part.participantCount,
    }));
    return [{ code: module.code, name, count: module.participantCount }, ...submodules];
  });
}

/** The cells of one row by the code of their column. */
export function cellsOf(row: Pick<MatrixRow, "cells" | "submoduleCells">): ReadonlyMap<string, MatrixCell> {
  return new Map([...row.cells, ...row.submoduleCells].map((cell) => [cell.module.code, cell]));
}

/** How many municipalities have a tick in a column. */
export function tickCount(matrix: Pick<Matrix, "rows">, code: string): number {
  return matrix.rows.filter((row) => cellsOf(row).get(code)?.participates).length;
}

/** Whether the source counts more participants than it names: then nobody's dash is known to be one. */
export function hasUnnamed(matrix: Pick<Matrix, "rows">, { code, count }: MatrixColumn): boolean {
  return count > tickCount(matrix, code);
}

/** How many participations there are in modules; submodules are part of theirs and are not counted again. */
export function participationCount(matrix: Pick<Matrix, "rows">): number {
  return matrix.rows.flatMap((row) => row.cells).filter((cell) => cell.participates).length;
}
