import { type KeyedStatement, withKeys } from "../database/keyed-statement.ts";
import { toColumn } from "../database/naming.ts";

/** Where the values of a row stand: in columns, or in a JSON value of another row. */
export interface Place {
  /** The SQL of a value of the row; null where its relation does not give any. */
  valueOf(property: string): string | null;
  /** The same of a value that is JSON with fields of its own. */
  jsonOf(property: string): string | null;
}

/** The rows that answer one field of the operation for one row of the level above: a sub-query. */
export class Level implements Place {
  /**
   * @param name of the sub-query
   * @param known the properties that the relation gives
   * @param key the query that makes the one key, out of the row above
   */
  constructor(
    private readonly name: string,
    private readonly statement: KeyedStatement<unknown>,
    private readonly known: ReadonlySet<string>,
    private readonly key: string,
  ) {}

  valueOf(property: string): string | null {
    return this.known.has(property) ? `${this.name}."${toColumn(property)}"` : null;
  }

  jsonOf(property: string): string | null {
    return this.valueOf(property);
  }

  /** To stand behind FROM, in the order of the relation. PostgreSQL computes only the columns that are asked of it. */
  get rows(): string {
    return `(\n${withKeys(this.statement.sql, this.key)}\n) AS ${this.name}`;
  }
}

/** A row that stands as JSON in a column of another, such as the citation of a figure. */
export function placeInJson(json: string): Place {
  return {
    valueOf: (property) => `(${json} ->> '${property}')`,
    jsonOf: (property) => `(${json} -> '${property}')`,
  };
}
