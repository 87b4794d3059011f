import type { ColumnDefinition } from "#reports/definition/tile-definition.ts";

function formatOf({ format, decimals }: ColumnDefinition): Record<string, unknown> {
  const rounded = decimals === null ? {} : { decimals };
  switch (format) {
    case "euro":
      return { number_style: "currency", currency: "EUR", currency_style: "symbol", ...rounded };
    // A percentage is of numbers that are per cents already, so Metabase's own percent would show it a hundredfold.
    case "percent":
      return { number_style: "decimal", suffix: "%", ...rounded };
    case "number":
      return { number_style: "decimal", ...rounded };
    case "date":
      return { date_style: "D MMMM, YYYY", time_enabled: null };
    case "text":
      return {};
  }
}

/** How Metabase writes the columns of a tile: by a key that is JSON. */
export function columnSettingsOf(columns: readonly ColumnDefinition[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map((column) => [
      JSON.stringify(["name", column.name]),
      { column_title: column.label, ...formatOf(column) },
    ]),
  );
}
