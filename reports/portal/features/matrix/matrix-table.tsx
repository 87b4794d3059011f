import { placesOf } from "../../components/notes/cited-place.ts";
import { SourceNote } from "../../components/notes/source-note.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { date } from "../../i18n/dates.ts";
import { MatrixTableCell } from "./matrix-table-cell.tsx";
import { MatrixTableFoot } from "./matrix-table-foot.tsx";
import {
  cellsOf,
  columnsOf,
  hasUnnamed,
  type Matrix,
  type MatrixColumn,
  type MatrixRow,
} from "./matrix-view.ts";
import "./matrix-table.css";

/** The matrix as a table: municipalities down, modules across, a count below each. */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  const columns = columnsOf(matrix);
  const unnamed = new Set(columns.filter((column) => hasUnnamed(matrix, column)).map(({ code }) => code));
  return (
    <TableFrame caption={`Deelname op ${date(matrix.asOf)}`} className="matrix table--long">
      <thead>
        <tr>
          <th scope="col">Gemeente</th>
          {columns.map((column) => (
            <th
              className={column.within ? "centre matrix__submodule" : "centre"}
              key={column.code}
              scope="col"
            >
              <TextLink to={`/module/${column.code}`}>{column.name}</TextLink>
              {column.within && <small>deel van {column.within}</small>}
            </th>
          ))}
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row) => (
          <MatrixTableRow columns={columns} key={row.municipality.code} row={row} unnamed={unnamed} />
        ))}
      </tbody>
      <MatrixTableFoot columns={columns} matrix={matrix} />
    </TableFrame>
  );
}

interface MatrixTableRowProps {
  readonly columns: readonly MatrixColumn[];
  readonly row: MatrixRow;
  /** Columns of which the source counts more participants than it names. */
  readonly unnamed: ReadonlySet<string>;
}

function MatrixTableRow({ columns, row, unnamed }: MatrixTableRowProps) {
  const cells = cellsOf(row);
  const cited = columns.map(({ code, name }) => [name, cells.get(code)?.participation?.citation] as const);
  return (
    <tr>
      <th scope="row">
        <TextLink to={`/gemeente/${row.municipality.code}`}>{row.municipality.name}</TextLink>
      </th>
      {columns.map((column) => (
        <MatrixTableCell
          cell={cells.get(column.code)}
          column={column}
          isUnknown={unnamed.has(column.code)}
          key={column.code}
        />
      ))}
      <td className="note-column">
        <SourceNote of={`deelname van ${row.municipality.name}`} places={placesOf(...cited)} />
      </td>
    </tr>
  );
}
