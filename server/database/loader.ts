import DataLoader from "dataloader";
import type { KeyedStatement } from "./keyed-statement.ts";
import { toColumn } from "./naming.ts";
import type { Reader } from "./reader.ts";

/** A relation, answered for every key of one level in one statement. */
export interface Relation<Key extends object, Row> {
  readonly statement: KeyedStatement<Row>;
  /** Never set; carries the type of the key. */
  readonly key?: Key;
}

/** Names a relation; the key must hold everything that changes the answer, the day included. */
export function relation<Key extends object, Row>(statement: KeyedStatement<Row>): Relation<Key, Row> {
  return { statement };
}

function asJson(keys: readonly object[]): string {
  return JSON.stringify(
    keys.map((key, keyIndex) => ({
      ...Object.fromEntries(Object.entries(key).map(([property, value]) => [toColumn(property), value])),
      key_index: keyIndex,
    })),
  );
}

/** The loaders of one request. Made per request, so that nothing is remembered for the next viewer. */
export class Loaders {
  readonly #loaders = new Map<string, DataLoader<object, unknown[], string>>();

  constructor(private readonly reader: Reader) {}

  /** All rows of one key, in the statement's order. */
  async many<Key extends object, Row>(of: Relation<Key, Row>, key: Key): Promise<Row[]> {
    return (await this.#loaderOf(of).load(key)) as Row[];
  }

  /** The first row of one key, or null. */
  async one<Key extends object, Row>(of: Relation<Key, Row>, key: Key): Promise<Row | null> {
    const [row] = await this.many(of, key);
    return row ?? null;
  }

  #loaderOf<Key extends object, Row>({
    statement,
  }: Relation<Key, Row>): DataLoader<object, unknown[], string> {
    const existing = this.#loaders.get(statement.name);
    if (existing) return existing;
    const loader = new DataLoader<object, unknown[], string>(
      async (keys) => {
        const answers = keys.map((): unknown[] => []);
        for (const row of await this.reader.read(statement, [asJson(keys)])) answers[row.keyIndex]?.push(row);
        return answers;
      },
      { cacheKeyFn: (key) => JSON.stringify(key) },
    );
    this.#loaders.set(statement.name, loader);
    return loader;
  }
}
