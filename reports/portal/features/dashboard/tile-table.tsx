import type { TileFragment } from "#schema/generated/graphql.ts";
import { SourceNote } from "../../components/notes/source-note.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { VisuallyHidden } from "../../components/visually-hidden.tsx";
import { CellValue } from "./cell-value.tsx";
import { cellOf, nameOfRow, type TileRow } from "./tile-rows.ts";

interface TileTableProps {
  readonly tile: TileFragment;
  readonly rows: readonly TileRow[];
}

function isNumber(format: string): boolean {
  return format === "NUMBER" || format === "EURO" || format === "PERCENT";
}

/** A tile's rows as a table, with where each row stands. */
export function TileTable({ tile, rows }: TileTableProps) {
  const { shownColumns, citationColumns, title } = tile;
  const [first, ...others] = shownColumns;
  if (!first) return null;
  return (
    <TableFrame caption={title} isCaptionVisible={false}>
      <thead>
        <tr>
          {shownColumns.map(({ name, label, format }) => (
            <th className={isNumber(format) ? "number" : undefined} key={name} scope="col">
              {label}
            </th>
          ))}
          {citationColumns && (
            <th className="note-column" scope="col">
              <VisuallyHidden>Bron</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th className={isNumber(first.format) ? "number" : undefined} scope="row">
              <CellValue cell={cellOf(row, first.name)} />
            </th>
            {others.map(({ name, format }) => (
              <td className={isNumber(format) ? "number" : undefined} key={name}>
                <CellValue cell={cellOf(row, name)} />
              </td>
            ))}
            {citationColumns && (
              <td className="note-column">
                <SourceNote of={nameOfRow(tile, row)} places={row.places} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
