import type { TileFragment } from "#schema/generated/graphql.ts";
import { SourceNote } from "../../components/notes/source-note.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { VisuallyHidden } from "../../components/visually-hidden.tsx";
import { CellValue } from "./cell-value.tsx";
import { cellOf, type TileRow } from "./tile-rows.ts";

interface PivotTableProps {
  readonly tile: TileFragment;
  readonly rows: readonly TileRow[];
}

/** A tile whose columns are the values of its second dimension: a row for each value of the first. */
export function PivotTable({ tile, rows }: PivotTableProps) {
  const [down, across] = tile.dimensions;
  const [metric] = tile.metrics;
  const heads = [...new Set(rows.map((row) => cellOf(row, across).text))].toSorted();
  const groups = [...Map.groupBy(rows, (row) => cellOf(row, down).text)];
  const label = tile.shownColumns.find(({ name }) => name === down)?.label;
  const reasons = new Set(rows.map((row) => cellOf(row, metric).reason).filter((reason) => reason !== null));
  return (
    <>
      <TableFrame caption={tile.title} isCaptionVisible={false}>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            {heads.map((head) => (
              <th className="number" key={head} scope="col">
                {head}
              </th>
            ))}
            <th className="note-column" scope="col">
              <VisuallyHidden>Bron</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(([name, ofName]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {heads.map((head) => {
                const row = ofName.find((one) => cellOf(one, across).text === head);
                return (
                  <td className="number" key={head}>
                    {row ? <CellValue cell={cellOf(row, metric)} isReasonElsewhere /> : <NotThere />}
                  </td>
                );
              })}
              <td className="note-column">
                <SourceNote of={name} places={placesOfRows(ofName, across)} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {[...reasons].map((reason) => (
        <p className="tile__reason" key={reason}>
          {reason}
        </p>
      ))}
    </>
  );
}

/** A row and a column that do not go together. */
function NotThere() {
  return (
    <span className="muted">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>komt hier niet voor</VisuallyHidden>
    </span>
  );
}

/** Each place once, with the column that it belongs to where there are several. */
function placesOfRows(rows: readonly TileRow[], across: string | undefined) {
  return rows.flatMap((row) => row.places.map((place) => ({ ...place, label: cellOf(row, across).text })));
}
