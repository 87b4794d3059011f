import type { Template, TemplatePart } from "./template.rules.ts";

/** SQL that PostgreSQL takes, and its values in the order of `$1`, `$2`, … */
export interface CompiledSql {
  readonly text: string;
  readonly values: readonly string[];
}

/** The types that a variable may have in SQL. */
export type SqlType = "text" | "integer";

type Values = Readonly<Record<string, string | null | undefined>>;

function valueIn(values: Values, name: string): string | null {
  return Object.hasOwn(values, name) ? (values[name] ?? null) : null;
}

function typeIn(types: Readonly<Record<string, SqlType>>, name: string): SqlType {
  return Object.hasOwn(types, name) ? (types[name] ?? "text") : "text";
}

/** The parts that count: optional ones only when all their variables have a value. */
function partsThatCount(parts: readonly TemplatePart[], values: Values): TemplatePart[] {
  return parts.flatMap((part) => {
    if (part.kind !== "OPTIONAL") return [part];
    const isComplete = part.parts.every(
      (inner) => inner.kind !== "VARIABLE" || valueIn(values, inner.name) !== null,
    );
    return isComplete ? [...part.parts] : [];
  });
}

/**
 * Makes a template into SQL with numbered values. A variable becomes `$1::text` or `$1::integer`, the same each time it occurs;
 * an optional part stays only when all its variables have a value. No value ever becomes part of the text.
 * @param types by variable; one that is not named is text
 * @param values by variable; null or absent: there is none
 * @throws Error when a variable outside brackets has no value
 */
export function compileTemplate(
  { parts }: Template,
  types: Readonly<Record<string, SqlType>>,
  values: Values,
): CompiledSql {
  const names: string[] = [];
  const used: string[] = [];
  const text = partsThatCount(parts, values).map((part) => {
    if (part.kind !== "VARIABLE") return part.kind === "SQL" ? part.text : "";
    const { name } = part;
    if (!names.includes(name)) {
      const value = valueIn(values, name);
      if (value === null)
        throw new Error(`A variable outside brackets needs a value, but got none for: ${name}`);
      names.push(name);
      used.push(value);
    }
    return `$${String(names.indexOf(name) + 1)}::${typeIn(types, name)}`;
  });
  return { text: text.join(""), values: used };
}
