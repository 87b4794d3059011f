import type { Pool } from "pg";
import { sqlTypesOf } from "#reports/definition/compile-tile.ts";
import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import type { DefinitionFault } from "#reports/definition/definition-fault.ts";
import type { ColumnFormat, TileDefinition } from "#reports/definition/tile-definition.ts";
import type { YamlLines } from "#reports/definition/yaml-lines.ts";
import { checkSql } from "./check-sql.ts";
import type { DescribedColumn } from "./described-columns.ts";

const KINDS: Readonly<Record<ColumnFormat, DescribedColumn["kind"] | null>> = {
  text: null,
  number: "number",
  euro: "number",
  percent: "number",
  date: "date",
};
const KIND_IN_WORDS = { number: "getallen", date: "datums", text: "tekst" } as const;

function* faultsOfColumns(
  tile: TileDefinition,
  columns: readonly DescribedColumn[],
): Generator<[column: string | null, sentence: string]> {
  const found = new Map(columns.map((column) => [column.name, column.kind]));
  for (const name of tile.resultColumns) {
    if (!found.has(name))
      yield [
        name,
        `De tegel ${tile.key} noemt de kolom ${name}, maar haar SQL geeft: ${[...found.keys()].join(", ")}.`,
      ];
  }
  for (const { name, format } of tile.columns) {
    const kind = found.get(name);
    const wanted = KINDS[format];
    if (kind !== undefined && wanted !== null && kind !== wanted)
      yield [
        name,
        `De kolom ${name} wordt geschreven als ${format}, maar haar SQL geeft ${KIND_IN_WORDS[kind]}.`,
      ];
  }
  const unnamed = columns.map(({ name }) => name).filter((name) => !tile.resultColumns.includes(name));
  if (unnamed.length > 0)
    yield [
      null,
      `De SQL van de tegel ${tile.key} geeft ook ${unnamed.join(", ")}, maar de tegel noemt dat niet: voeg het toe of haal het weg.`,
    ];
}

/**
 * What is wrong with a tile on the real views: SQL that is refused, columns that are not there, that are of another kind, or that nobody names.
 * @param lines of its `dashboard.yml`
 */
export async function checkTile(
  pool: Pool,
  { folder, parameters, tiles }: DashboardDefinition,
  tile: TileDefinition,
  lines: YamlLines,
): Promise<DefinitionFault[]> {
  const { columns, faults } = await checkSql(pool, { ...tile, types: sqlTypesOf(parameters) });
  if (faults.length > 0) return faults;
  const index = tiles.indexOf(tile);
  return [...faultsOfColumns(tile, columns)].map(([column, sentence]) => ({
    file: `reports/dashboards/${folder}/dashboard.yml`,
    line: lines.lineOf(column === null ? ["tiles", index] : ["tiles", index, "columns", column]),
    sentence,
  }));
}
