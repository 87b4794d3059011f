import { csv } from "../../components/csv.ts";
import { cellsOf, columnsOf, hasUnnamed, type Matrix } from "./matrix-view.ts";

const EVIDENCE = { PRINTED: "afgedrukt", RECONSTRUCTED: "gereconstrueerd" } as const;

/** The matrix as a file: a row per municipality, and per module whether, since when and how we know it. */
export function matrixCsv(matrix: Pick<Matrix, "asOf" | "modules" | "rows">): string {
  const columns = columnsOf(matrix);
  const head = columns.flatMap(({ name }) => [name, `${name} sinds`, `${name} bewijs`]);
  const rows = matrix.rows.map((row) => {
    const cells = cellsOf(row);
    return [
      matrix.asOf,
      row.municipality.code,
      row.municipality.name,
      ...columns.flatMap((column) => {
        const cell = cells.get(column.code);
        if (!cell?.participates) return [hasUnnamed(matrix, column) ? "onbekend" : "nee", "", ""];
        const { validFrom = "", evidence } = cell.participation ?? {};
        return ["ja", validFrom, evidence ? EVIDENCE[evidence] : ""];
      }),
    ];
  });
  return csv([["peildatum", "gemeentecode", "gemeente", ...head], ...rows]);
}
