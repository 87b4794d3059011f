import type { TileFragment } from "#schema/generated/graphql.ts";
import type { CitedPlace } from "../../components/notes/cited-place.ts";
import { type TileCell, tileCell } from "./tile-cell.ts";

/** A row of a tile: its cells by column, and where its figures stand. */
export interface TileRow {
  readonly cells: Readonly<Record<string, TileCell>>;
  readonly places: readonly CitedPlace[];
}

const NOTHING: TileCell = { text: "", value: null, missing: null, reason: null, sureness: null };

/** A cell by its column. */
export function cellOf({ cells }: TileRow, column: string | undefined): TileCell {
  return (column === undefined ? undefined : cells[column]) ?? NOTHING;
}

/** The rows of a tile, ready to be shown. */
export function rowsOfTile({ columns, shownColumns, citationColumns, answer }: TileFragment): TileRow[] {
  const titles = new Map(answer.sources.map(({ code, title }) => [code, title]));
  return answer.rows.map((row) => {
    const at = (name: string | null | undefined): string | null =>
      name === null || name === undefined ? null : (row[columns.indexOf(name)] ?? null);
    const cells = shownColumns.map(
      (column) =>
        [column.name, tileCell(column, at(column.name), at(column.status), at(column.reason))] as const,
    );
    const code = at(citationColumns?.source);
    const place: CitedPlace[] =
      code === null
        ? []
        : [
            {
              source: { code, title: titles.get(code) ?? code },
              locator: at(citationColumns?.locator) ?? "",
              printed: at(citationColumns?.printed),
            },
          ];
    return { cells: Object.fromEntries(cells), places: place };
  });
}

/** What a row is called, for who hears the page: its first cells that are words. */
export function nameOfRow(tile: Pick<TileFragment, "shownColumns" | "title">, row: TileRow): string {
  const words = tile.shownColumns
    .filter(({ format }) => format === "TEXT" || format === "DATE")
    .map(({ name }) => cellOf(row, name).text)
    .filter((text) => text !== "");
  return words.slice(0, 2).join(", ") || tile.title;
}
