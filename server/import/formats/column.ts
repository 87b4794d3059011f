import type { EntitySchema } from "@mikro-orm/postgresql";
import { list as listOf } from "../cells/list.ts";
import { namedArguments as argumentsOf } from "../cells/named-arguments.ts";
import type { CellParser } from "../cells/parsed.ts";
import { text as anyText } from "../cells/text.ts";
import type { Column } from "./seed-format.ts";

/** A column that must be filled. */
export function required(parse: CellParser): Column {
  return { parse };
}

/** A column whose empty cells mean: the source does not say. */
export function optional(parse: CellParser): Column {
  return { parse, whenEmpty: null };
}

/** A required or optional column whose figure stands in the row's `printed`. */
export function figure(column: Column): Column {
  return { ...column, isFigure: true };
}

/** A required column that holds the key of `entity`. */
export function keyOf(entity: EntitySchema): Column {
  return { parse: anyText, refersTo: entity };
}

/** The same where the source need not say. */
export function optionalKeyOf(entity: EntitySchema): Column {
  return { ...keyOf(entity), whenEmpty: null };
}

export const text = required(anyText);
export const list: Column = { parse: listOf, whenEmpty: [] };
export const namedArguments: Column = { parse: argumentsOf, whenEmpty: {} };
