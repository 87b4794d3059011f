import type { TileFile } from "./dashboard-file.ts";
import type { ColumnDefinition, TileDefinition } from "./tile-definition.ts";

type SqlOfTile = Pick<TileDefinition, "file" | "sql" | "template">;

function companions(tile: TileFile): string[] {
  const { source, locator, printed } = tile.citation ?? {};
  const ofColumns = Object.values(tile.columns).flatMap(({ status, reason }) => [status, reason]);
  return [...ofColumns, source, locator, printed].filter((column) => column !== undefined);
}

/** The tile that a file states, with the SQL that belongs to it. */
export function tileOfFile(tile: TileFile, { file, sql, template }: SqlOfTile): TileDefinition {
  const columns: ColumnDefinition[] = Object.entries(tile.columns).map(([name, settings]) => ({
    name,
    label: settings.label,
    format: settings.format ?? "text",
    decimals: settings.decimals ?? null,
    status: settings.status ?? null,
    reason: settings.reason ?? null,
  }));
  const { citation } = tile;
  return {
    key: tile.key,
    title: tile.title,
    chart: tile.chart,
    tab: tile.tab ?? null,
    place: tile.place,
    dimensions: tile.dimensions ?? [],
    metrics: tile.metrics ?? [],
    stack: tile.stack ?? "none",
    lines: tile.lines ?? [],
    goal: tile.goal ?? null,
    columns,
    citation: citation
      ? { source: citation.source, locator: citation.locator ?? null, printed: citation.printed ?? null }
      : null,
    resultColumns: [...new Set([...columns.map(({ name }) => name), ...companions(tile)])],
    note: tile.note ?? null,
    source: tile.source,
    empty: tile.empty,
    file,
    sql,
    template,
  };
}
