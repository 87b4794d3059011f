import { createHash } from "node:crypto";
import type { CompiledSql } from "#reports/definition/compile-template.rules.ts";
import type { TileDefinition } from "#reports/definition/tile-definition.ts";
import { type Statement, statement } from "../../database/reader.ts";

/** A cell as PostgreSQL gave it. */
export type Cell = string | number | boolean | null;

/** Rows of a tile: each column by its name in camelCase. */
export type TileRecord = Readonly<Record<string, Cell>>;

/** The statement of a tile. Its text comes from the definition only; with other optional parts it is another statement. */
export function rowsOfTile({ key }: TileDefinition, { text }: CompiledSql): Statement<TileRecord> {
  const variant = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return statement(`tile-${key}-${variant}`, text);
}
