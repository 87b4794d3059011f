import type { KeyedStatement } from "../database/keyed-statement.ts";
import type { Relation } from "../database/loader.ts";

/** The day of today in a key: the default of every `asOf`. */
export const TODAY = Symbol("today");

/** What stands in a key where an argument is omitted or null. */
export type Otherwise = typeof TODAY | boolean | null;

/** Where one part of a key comes from. */
export type KeySource =
  | { readonly from: "parent"; readonly property: string }
  | { readonly from: "argument"; readonly name: string; readonly otherwise: Otherwise }
  | { readonly from: "constant"; readonly value: boolean | null };

/** A part of the key that the row has on which the field stands. */
export function parent(property: string): KeySource {
  return { from: "parent", property };
}

/** A part of the key that is an argument of the field. */
export function argument(name: string, otherwise: Otherwise = null): KeySource {
  return { from: "argument", name, otherwise };
}

/** A part of the key that is always the same; null leaves a filter open. */
export function constant(value: boolean | null): KeySource {
  return { from: "constant", value };
}

/** How the plan of an operation answers one field: by the very relation that its resolver asks. */
export interface PlannedField {
  /** Type and field, `CooperationModule.tasks`. */
  readonly field: string;
  readonly statement: KeyedStatement<unknown>;
  readonly key: Readonly<Record<string, KeySource>>;
  /** For a field without fields of its own: the property of the row that it is. */
  readonly value: string | null;
}

/**
 * States how a field is answered: by which relation, and of what its key is made. What it states is what the field's resolver does;
 * the test that asks everything both ways holds the two together.
 * A field that is no list stands on a relation that gives at most one row for a key.
 */
export function planned<Key extends object, Row>(
  field: string,
  relation: Relation<Key, Row>,
  key: { readonly [Part in keyof Key]: KeySource },
  value: (keyof Row & string) | null = null,
): PlannedField {
  return { field, statement: relation.statement, key, value };
}
