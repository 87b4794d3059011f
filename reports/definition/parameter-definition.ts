/** What a parameter is about. A year is a number in SQL (`{{year}}` becomes `$1::integer`), everything else is text. */
export const PARAMETER_TYPES = ["municipality", "module", "year", "period", "text"] as const;

export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** One value to choose, and what a reader sees. */
export interface ParameterOption {
  readonly value: string;
  readonly label: string;
}

/** Where the values to choose come from: a query of `reports/options` with the columns `value` and `label`, or a list. */
export type OptionSource =
  | { readonly kind: "QUERY"; readonly name: string; readonly file: string; readonly sql: string }
  | { readonly kind: "LIST"; readonly options: readonly ParameterOption[] };

/**
 * Who settles the value. NONE: the reader chooses. VIEWER: the municipality that the viewer works for.
 * FILE: the definition itself, as in a dashboard of one council. A locked value never comes from a request.
 */
export type ParameterLock = "NONE" | "VIEWER" | "FILE";

/** Parameter: what a reader chooses, or what is chosen for them. */
export interface ParameterDefinition {
  /** Also the name of its template tag: `{{municipality}}`. */
  readonly slug: string;
  readonly type: ParameterType;
  readonly label: string;
  readonly lock: ParameterLock;
  /** The value at first; of a parameter locked by the file the only one; null where there is none. */
  readonly defaultValue: string | null;
  /** Null where any value will do, or where the value is locked. */
  readonly options: OptionSource | null;
}
