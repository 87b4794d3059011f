import { type FieldDef, TypeOverrides } from "pg";
import { toProperty } from "./naming.ts";

const DATE = 1082;
const TIMESTAMP_WITH_ZONE = 1184;

/** How values come out of the database: dates as `YYYY-MM-DD`, instants as ISO 8601, numerics as exact decimal text. */
export const TYPES = new TypeOverrides();
TYPES.setTypeParser(DATE, (text: string) => text);
TYPES.setTypeParser(TIMESTAMP_WITH_ZONE, (text: string) => new Date(text).toISOString());

/** The declaration of `getTypeParser` does not say that the parser of a text takes a text. */
function parserOf(dataType: number): (text: string) => unknown {
  return TYPES.getTypeParser(dataType, "text") as unknown as (text: string) => unknown;
}

/** The columns of an answer: what each is called in the code, and how its text is read. */
export class RowShape {
  readonly #columns: readonly { property: string; parse: (text: string) => unknown }[];

  constructor(fields: readonly FieldDef[]) {
    this.#columns = fields.map(({ name, dataTypeID }) => ({
      property: toProperty(name),
      parse: parserOf(dataTypeID),
    }));
  }

  /** A row from the texts of its columns. */
  read(texts: readonly (string | null)[]): Record<string, unknown> {
    const row: Record<string, unknown> = {};
    for (const [index, { property, parse }] of this.#columns.entries()) {
      const text = texts[index];
      row[property] = text === null || text === undefined ? null : parse(text);
    }
    return row;
  }
}
