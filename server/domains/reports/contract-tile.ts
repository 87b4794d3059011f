import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import type { ColumnDefinition, TileDefinition } from "#reports/definition/tile-definition.ts";
import type { ColumnFormat } from "#schema/types/dashboards/column-format.ts";
import type { DashboardTile } from "#schema/types/dashboards/dashboard-tile.ts";
import type { TileColumn } from "#schema/types/dashboards/tile-column.ts";
import type { TileStack } from "#schema/types/dashboards/tile-stack.ts";

/** A tile as the contract has it, with the definition that its rows are read by. */
export interface ContractTile extends DashboardTile {
  readonly dashboard: DashboardDefinition;
  readonly definition: TileDefinition;
}

const FORMATS: Readonly<Record<ColumnDefinition["format"], ColumnFormat>> = {
  text: "TEXT",
  number: "NUMBER",
  euro: "EURO",
  percent: "PERCENT",
  date: "DATE",
};
const STACKS: Readonly<Record<TileDefinition["stack"], TileStack>> = {
  none: "NONE",
  stacked: "STACKED",
  normalized: "NORMALIZED",
};

function contractColumn({ format, ...column }: ColumnDefinition): TileColumn {
  return { ...column, format: FORMATS[format] };
}

/** A tile in the words of the contract. */
export function contractTile(dashboard: DashboardDefinition, definition: TileDefinition): ContractTile {
  const { goal, stack, columns, resultColumns, citation } = definition;
  return {
    dashboard,
    definition,
    key: definition.key,
    title: definition.title,
    chart: definition.chart,
    tab: definition.tab,
    place: definition.place,
    columns: [...resultColumns],
    shownColumns: columns.map(contractColumn),
    dimensions: [...definition.dimensions],
    metrics: [...definition.metrics],
    stack: STACKS[stack],
    lines: [...definition.lines],
    goal: typeof goal === "number" ? goal : null,
    goalColumn: typeof goal === "string" ? goal : null,
    citationColumns: citation,
    note: definition.note,
    source: definition.source,
  };
}
