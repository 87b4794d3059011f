import type { TileDefinition } from "#reports/definition/tile-definition.ts";
import type { ComputedTile } from "./compute-tile.ts";

/** A tile's answer, with the codes of the sources that its rows cite. */
export interface AnsweredTile extends ComputedTile {
  readonly sourceCodes: readonly string[];
}

/** Adds which sources the rows cite, each once, in the order in which they occur. */
export function answeredTile(
  { citation, resultColumns }: TileDefinition,
  computed: ComputedTile,
): AnsweredTile {
  const column = citation === null ? -1 : resultColumns.indexOf(citation.source);
  const codes = computed.rows.flatMap((row) => row[column] ?? []);
  return { ...computed, sourceCodes: [...new Set(codes)] };
}
