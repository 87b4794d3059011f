import type { ProviderFigureFragment } from "#schema/generated/graphql.ts";

/** A figure as two cells of a CSV file: the value with a decimal comma, and why there is none. */
export function figureCells({ value, reason }: Pick<ProviderFigureFragment, "value" | "reason">): string[] {
  return [decimal(value), reason ?? ""];
}

/** A number as a cell of a Dutch CSV file. */
export function decimal(value: number | null): string {
  return value === null ? "" : String(value).replace(".", ",");
}
