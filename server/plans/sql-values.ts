import {
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
} from "graphql";

/** As each scalar leaves the server: the counterpart of its `serialize`. */
const SCALARS: Readonly<Record<string, (value: string) => string>> = {
  Boolean: (value) => `(${value})::boolean`,
  Date: (value) => `(${value})::date`,
  DateTime: (value) => `to_char((${value})::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  Decimal: (value) => `trim_scale((${value})::numeric)`,
  Float: (value) => `(${value})::double precision`,
  ID: (value) => `(${value})::text`,
  Int: (value) => `(${value})::integer`,
  String: (value) => `(${value})::text`,
};

const TEXTS = ["ID", "String"];

/**
 * A text that JSON shows in its place, or what stands for none of it. Where the contract promises a value, the statement ends with an
 * error of its own without one, and the operation is answered field by field, which says where the value is missing.
 */
export function textOr(otherwise: "null" | "[]", type: GraphQLOutputType, text: string): string {
  const isPromised = otherwise === "null" && isNonNullType(type);
  return `coalesce(${text}, ${isPromised ? "core.promised_value(NULL::text)" : `'${otherwise}'`})`;
}

/**
 * The SQL of a field without fields of its own, as JSON shows it; null for a type that no plan can show.
 * PostgreSQL writes each value itself (`json_scalar`), quotes and escapes included.
 * @param value the SQL of the value as it was read
 */
export function leafText(type: GraphQLOutputType, value: string): string | null {
  const nullable = getNullableType(type);
  const named = getNamedType(nullable);
  const isText = isEnumType(named) || TEXTS.includes(named.name);
  if (isListType(nullable)) return isText ? textOr("null", type, `to_json(${value})::text`) : null;
  const scalar = SCALARS[isEnumType(named) ? "String" : named.name]?.(value);
  return scalar === undefined ? null : textOr("null", type, `json_scalar(${scalar})::text`);
}

/** Texts one after another: pieces of JSON as they are, and the SQL of what stands between them. */
export function concatenated(parts: readonly { readonly json?: string; readonly sql?: string }[]): string {
  const terms: string[] = [];
  let fixed = "";
  for (const { json = "", sql } of parts) {
    fixed += json;
    if (sql === undefined) continue;
    terms.push(`'${fixed}'`, sql);
    fixed = "";
  }
  return [...terms, `'${fixed}'`].join(" || ");
}
