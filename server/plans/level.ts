import { type KeyedStatement, withKeys } from "../database/keyed-statement.ts";
import { toColumn } from "../database/naming.ts";

/** Where the values of a row stand: in columns, or in a JSON value of another row. */
export interface Place {
  /** The level whose row it is. */
  readonly level: Level;
  /** The SQL of a value of the row; null where its relation does not give any. */
  valueOf(property: string): string | null;
  /** The same of a value that is JSON with fields of its own. */
  jsonOf(property: string): string | null;
}

/**
 * The rows that answer one field of the operation, for all rows of the level above at once: a common table expression, in which a relation
 * runs once for as many keys as there are rows above.
 */
export class Level implements Place {
  readonly level = this;
  readonly #columns = new Set<string>();
  /** Levels below, whose JSON is joined to the rows of this one. */
  readonly #below: Level[] = [];
  #isNumbered = false;

  /**
   * @param name of the rows
   * @param known the properties that the relation gives
   * @param key the query that makes the keys: of each row above its number, and the parts of its key
   * @param isList whether a key may have more rows than one
   */
  constructor(
    readonly name: string,
    private readonly statement: KeyedStatement<unknown>,
    private readonly known: ReadonlySet<string>,
    private readonly key: string,
    private readonly isList: boolean,
  ) {}

  valueOf(property: string): string | null {
    if (!this.known.has(property)) return null;
    const column = `"${toColumn(property)}"`;
    this.#columns.add(column);
    return `${this.name}.${column}`;
  }

  jsonOf(property: string): string | null {
    return this.valueOf(property);
  }

  /** The SQL of the JSON text of a level below, for a row of this one. */
  jsonOfLevel(below: Level): string {
    this.#below.push(below);
    return `${below.name}_json.json`;
  }

  /** The number of a row in the order of the relation, by which a level below knows it. */
  get rowIndex(): string {
    this.#isNumbered = true;
    return `${this.name}.row_index`;
  }

  /**
   * The rows, numbered where something asks for it: one row that nobody counts is read without a window. Only the columns that something
   * asks: a table that is kept computes them all.
   */
  get rows(): string {
    const isNumbered = this.isList || this.#isNumbered || this.#below.length > 0;
    const columns = [
      "key_index",
      ...(isNumbered ? ["row_number() OVER () AS row_index"] : []),
      ...this.#columns,
    ];
    return `${this.name} AS (SELECT ${columns.join(", ")} FROM (\n${withKeys(this.statement.sql, this.key)}\n) AS relation)`;
  }

  /** The JSON of what each key has: of its one row, or of all its rows. */
  jsonRows(json: string): string {
    const { name } = this;
    if (!this.isList)
      return `${name}_json AS (SELECT ${name}.key_index, ${json} AS json FROM ${this.#joined})`;
    const elements = `string_agg(${json}, ',' ORDER BY ${this.rowIndex})`;
    return `${name}_json AS (SELECT ${name}.key_index, '[' || ${elements} || ']' AS json FROM ${this.#joined} GROUP BY ${name}.key_index)`;
  }

  /** Every key below is a row here, so that no row comes in by FULL; but it keeps PostgreSQL from comparing each row with each. */
  get #joined(): string {
    const joins = this.#below.map(
      ({ name }) => ` FULL JOIN ${name}_json ON ${name}_json.key_index = ${this.rowIndex}`,
    );
    return `${this.name}${joins.join("")}`;
  }
}

/** A row that stands as JSON in a column of another, such as the citation of a figure. */
export function placeInJson(json: string, level: Level): Place {
  return {
    level,
    valueOf: (property) => `(${json} ->> '${property}')`,
    jsonOf: (property) => `(${json} -> '${property}')`,
  };
}
