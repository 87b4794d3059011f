import { hasUnnamed, type Matrix, type MatrixColumn } from "./matrix-view.ts";

/** The last row: how many take part in each module. */
export function MatrixTableFoot({ columns, matrix }: { columns: readonly MatrixColumn[]; matrix: Matrix }) {
  return (
    <tfoot>
      <tr className="total-row">
        <th scope="row">Aantal gemeenten</th>
        {columns.map((column) => (
          <td
            className={column.within ? "centre matrix__submodule" : "centre"}
            data-count-of={column.code}
            key={column.code}
          >
            {column.count}
            {hasUnnamed(matrix, column) && <small>zonder namen in de bron</small>}
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  );
}
