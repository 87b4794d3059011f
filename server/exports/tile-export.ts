import type { ColumnDefinition, TileDefinition } from "#reports/definition/tile-definition.ts";

/** A column of an exported tile: where its cells stand in a row, and what it is called. */
export interface TileExportColumn {
  readonly index: number;
  readonly nl: string;
  readonly en: string;
  readonly isNumber: boolean;
}

const CITATION = { source: "bron", locator: "vindplaats", printed: "zoals afgedrukt" } as const;

/** What a column that belongs to others is called in Dutch: `Plaatsingen: status`. */
function companionName(tile: TileDefinition, name: string): string {
  const owner = (of: "status" | "reason"): string | undefined =>
    tile.columns.find((column) => column[of] === name)?.label;
  const status = owner("status");
  const reason = owner("reason");
  if (status !== undefined) return `${status}: status`;
  if (reason !== undefined) return `${reason}: reden`;
  const fields = ["source", "locator", "printed"] as const;
  const field = fields.find((one) => tile.citation?.[one] === name);
  return field === undefined ? name : CITATION[field];
}

function isNumber({ format }: ColumnDefinition): boolean {
  return format === "number" || format === "euro" || format === "percent";
}

/** Every column of a tile's rows, in their order: the same cells as GraphQL gives. */
export function tileExportColumns(tile: TileDefinition): TileExportColumn[] {
  return tile.resultColumns.map((name, index) => {
    const shown = tile.columns.find((column) => column.name === name);
    return {
      index,
      nl: shown?.label ?? companionName(tile, name),
      en: name,
      isNumber: shown !== undefined && isNumber(shown),
    };
  });
}
