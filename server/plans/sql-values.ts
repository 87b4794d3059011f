import { type GraphQLOutputType, getNamedType, isEnumType, isListType, isNonNullType } from "graphql";

/** A value as SQL, and the type that it has in PostgreSQL. */
interface SqlValue {
  readonly sql: string;
  readonly type: string;
}

/** As each scalar leaves the server: the counterpart of its `serialize`. */
const SCALARS: Readonly<Record<string, (value: string) => SqlValue>> = {
  Boolean: (value) => ({ sql: `(${value})::boolean`, type: "boolean" }),
  Date: (value) => ({ sql: `(${value})::date`, type: "date" }),
  DateTime: (value) => ({
    sql: `to_char((${value})::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    type: "text",
  }),
  Decimal: (value) => ({ sql: `trim_scale((${value})::numeric)`, type: "numeric" }),
  Float: (value) => ({ sql: `(${value})::double precision`, type: "double precision" }),
  ID: (value) => ({ sql: `(${value})::text`, type: "text" }),
  Int: (value) => ({ sql: `(${value})::integer`, type: "integer" }),
  String: (value) => ({ sql: `(${value})::text`, type: "text" }),
};

const TEXTS = ["ID", "String"];

/**
 * Lets a field that promises a value keep its promise: without one the statement ends with an error of its own,
 * and the operation is answered field by field, which says where the value is missing.
 */
export function promised({ sql, type }: SqlValue): string {
  return `coalesce(${sql}, core.promised_value(NULL::${type}))`;
}

/**
 * The SQL of a field without fields of its own, as JSON will show it; null for a type that no plan can show.
 * @param value the SQL of the value as it was read
 */
export function leafSql(type: GraphQLOutputType, value: string): string | null {
  const isPromised = isNonNullType(type);
  const nullable = isPromised ? type.ofType : type;
  const named = getNamedType(nullable);
  const isText = isEnumType(named) || TEXTS.includes(named.name);
  if (isListType(nullable)) {
    const list = { sql: `to_json(${value})`, type: "json" };
    return isText ? (isPromised ? promised(list) : list.sql) : null;
  }
  const scalar = SCALARS[isEnumType(named) ? "String" : named.name]?.(value);
  if (!scalar) return null;
  return isPromised ? promised(scalar) : scalar.sql;
}
