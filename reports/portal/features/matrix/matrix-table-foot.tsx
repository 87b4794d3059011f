import { type Matrix, type MatrixColumn, tickCount } from "./matrix-view.ts";

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
            {tickCount(matrix, column.code)}
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  );
}
