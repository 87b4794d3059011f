import { type KeyedStatement, withKeys } from "../database/keyed-statement.ts";
import { toColumn } from "../database/naming.ts";

/** Where the values of a row stand: in columns, or in a JSON value of another row. */
export interface Place {
  /** The level whose rows these are. */
  readonly level: Level;
  /** The SQL of a value of the row; null where its relation does not give any. */
  valueOf(property: string): string | null;
  /** The same of a value that is JSON with fields of its own. */
  jsonOf(property: string): string | null;
}

/** The rows that answer one field of the operation, for all rows of the level above at once: one CTE. */
export class Level implements Place {
  readonly level = this;
  /** Joined to these rows where their JSON is made. */
  readonly joins: string[] = [];
  readonly #wanted = new Set<string>();

  /**
   * @param name of the CTE
   * @param known the properties that the relation gives
   * @param keys the query that makes the keys
   * @param isList whether a key may have more rows than one
   */
  constructor(
    readonly name: string,
    private readonly statement: KeyedStatement<unknown>,
    private readonly known: ReadonlySet<string>,
    private readonly keys: string,
    private readonly isList: boolean,
  ) {}

  valueOf(property: string): string | null {
    if (!this.known.has(property)) return null;
    const column = `"${toColumn(property)}"`;
    this.#wanted.add(column);
    return `${this.name}.${column}`;
  }

  jsonOf(property: string): string | null {
    return this.valueOf(property);
  }

  /** Tells the rows of this level apart. */
  get position(): string {
    return `${this.name}.${this.isList ? "plan_position" : "key_index"}`;
  }

  /** The CTE, with only the columns that the operation needs. */
  text(): string {
    const position = this.isList ? ["row_number() OVER () AS plan_position"] : [];
    const columns = [...position, "answered.key_index", ...[...this.#wanted].map((one) => `answered.${one}`)];
    return `${this.name} AS (\n  SELECT ${columns.join(", ")}\n  FROM (\n  ${withKeys(this.statement.sql, this.keys)}\n  ) AS answered)`;
  }
}

/** A row that stands as JSON in a column of another, such as the citation of a figure. */
export function placeInJson(level: Level, json: string): Place {
  return {
    level,
    valueOf: (property) => `(${json} ->> '${property}')`,
    jsonOf: (property) => `(${json} -> '${property}')`,
  };
}
