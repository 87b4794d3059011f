import type { StoredQuery } from "./stored.ts";

/** A value of a variable, as a token, an address or a default gives it. */
export type VariableValue = string | number | boolean | readonly (string | number)[];

/** SQL that PostgreSQL can run. */
export interface BoundQuery {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A query that Metabase itself refuses to send to the database. */
export class QueryFailure extends Error {
  override readonly name = "QueryFailure";
}

/** A comment, an optional part, a variable: everything else is SQL. */
const PARTS = /(--[^\n]*|\/\*[\s\S]*?\*\/)|\[\[([\s\S]*?)\]\]|\{\{\s*([^}\s]+)\s*\}\}/g;

function numberOf(value: unknown): string {
  const text = String(value).trim();
  if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  throw new QueryFailure(`Error parsing number: ${text}`);
}

class Binder {
  readonly values: unknown[] = [];

  constructor(
    private readonly tags: StoredQuery["tags"],
    private readonly given: ReadonlyMap<string, VariableValue>,
  ) {}

  valueOf(name: string): VariableValue | undefined {
    const tag = this.tags.find((known) => known.name === name);
    if (!tag) throw new QueryFailure(`Can't find field filter or variable: ${name}`);
    return this.given.get(name) ?? (tag.default as VariableValue | undefined);
  }

  /** A text goes as a parameter with the type of a text, as JDBC sends it; a number is written into the SQL. */
  placeholder(name: string): string {
    const value = this.valueOf(name);
    if (value === undefined) throw new QueryFailure(`You'll need to pick a value for '${name}'.`);
    const type = this.tags.find((tag) => tag.name === name)?.type ?? "text";
    return [value]
      .flat()
      .map((single) => (type === "number" ? numberOf(single) : `$${this.values.push(single)}::${type}`))
      .join(", ");
  }

  isComplete(part: string): boolean {
    return [...part.matchAll(PARTS)].every(
      ([, , , name]) => name === undefined || this.valueOf(name) !== undefined,
    );
  }

  bind(sql: string): string {
    return sql.replace(PARTS, (whole, comment?: string, optional?: string, name?: string) => {
      if (comment !== undefined) return whole;
      if (optional !== undefined) return this.isComplete(optional) ? this.bind(optional) : "";
      return this.placeholder(name ?? "");
    });
  }
}

/**
 * Fills the variables of a question in.
 * @param given by the name of the variable; an empty list counts as nothing given
 * @throws QueryFailure when a variable outside `[[ ]]` has no value
 */
export function bindQuery({ sql, tags }: StoredQuery, given: ReadonlyMap<string, VariableValue>): BoundQuery {
  const binder = new Binder(tags, given);
  return { text: binder.bind(sql), values: binder.values };
}
