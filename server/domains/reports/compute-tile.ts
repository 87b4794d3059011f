import { compileTile } from "#reports/definition/compile-tile.ts";
import type { DashboardDefinition } from "#reports/definition/dashboard-definition.ts";
import type { TileDefinition } from "#reports/definition/tile-definition.ts";
import { toProperty } from "../../database/naming.ts";
import type { Reader } from "../../database/reader.ts";
import { userError } from "../../graphql/user-error.ts";
import { cellAsText } from "./cell-as-text.rules.ts";
import { type GivenValue, settleParameters } from "./settle-parameters.rules.ts";
import { rowsOfTile } from "./tile.queries.ts";

/** What a tile answers: rows as text in the order of its columns, or why there are none. */
export interface ComputedTile {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly emptyReason: string | null;
}

/** Who asks, and what reads for them. */
export interface TileReader {
  /** Under the role of dashboards. */
  readonly reports: Reader;
  readonly viewer: { readonly municipalities: readonly string[] };
}

/**
 * The answer of a tile: the same for GraphQL, for an export and for whoever draws it.
 * @throws BAD_USER_INPUT for a value that may not be chosen
 */
export async function computeTile(
  { reports, viewer }: TileReader,
  { parameters }: DashboardDefinition,
  tile: TileDefinition,
  given: readonly GivenValue[],
): Promise<ComputedTile> {
  const settled = settleParameters(parameters, given, viewer.municipalities);
  if (settled.kind === "WRONG") throw userError("BAD_USER_INPUT", settled.message);
  if (settled.kind === "NOTHING_TO_SHOW") return { rows: [], emptyReason: settled.reason };
  const compiled = compileTile(tile, parameters, settled.values);
  const records = await reports.read(rowsOfTile(tile, compiled), compiled.values);
  const properties = tile.resultColumns.map(toProperty);
  return {
    rows: records.map((record) => properties.map((property) => cellAsText(record[property] ?? null))),
    emptyReason: records.length === 0 ? tile.empty : null,
  };
}
