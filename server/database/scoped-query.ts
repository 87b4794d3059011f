import { LRUCache } from "lru-cache";
import type { Connection, FieldDef, Submittable } from "pg";
import { serialize } from "pg-protocol";
import { toParameter } from "./parameter.ts";
import { RowShape } from "./row-shape.ts";
import { SET_SCOPE, settingsOf, type ViewerScope } from "./viewer-scope.ts";

/** What runs for a viewer; its name is how the connection remembers it, an empty one means for this time only. */
export interface ScopedQueryOptions {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly scope: ViewerScope;
}

const SETTINGS = ["viewer-scope", SET_SCOPE] as const;

/** The settings of those who ask, ready to be sent: few ask, and often. */
const BOUND_SCOPES = new LRUCache<string, Buffer>({ max: 1000 });

function boundScope(scope: ViewerScope): Buffer {
  const values = settingsOf(scope);
  const key = values.join(" ");
  const known = BOUND_SCOPES.get(key);
  if (known) return known;
  const bound = serialize.bind({ statement: SETTINGS[0], values });
  BOUND_SCOPES.set(key, bound);
  return bound;
}

// Messages that are always the same.
const EXECUTE = serialize.execute();
const DESCRIBE = serialize.describe({ type: "P" });
const SYNC = serialize.sync();

/** PostgreSQL keeps a statement without a name until the next one without. */
const UNNAMED = "";

/** The statements that each connection has prepared, by name. */
const PREPARED = new WeakMap<Connection, Map<string, string>>();

function preparedOn(connection: Connection): Map<string, string> {
  const known = PREPARED.get(connection) ?? new Map<string, string>();
  PREPARED.set(connection, known);
  return known;
}

/**
 * A prepared statement and, before it, the settings of whoever asks: sent together and answered together. PostgreSQL runs
 * everything up to one Sync as one transaction, and the settings are of that transaction only: they end with the
 * statement, whatever becomes of it, so that a connection never carries a viewer to the next question.
 * Has the methods by which `pg` hands on what the database says; `rows` settles once.
 */
export class ScopedQuery implements Submittable {
  readonly rows: Promise<Record<string, unknown>[]>;
  readonly #received: Record<string, unknown>[] = [];
  readonly #statement: readonly [name: string, text: string];
  readonly #values: (string | null)[];
  readonly #scope: ViewerScope;
  readonly #parsing: (readonly [name: string, text: string])[] = [];
  readonly #settle: { resolve: (rows: Record<string, unknown>[]) => void; reject: (error: Error) => void };
  #areSettingsMade = false;
  #shape = new RowShape([]);
  #stopListening: (() => void) | null = null;

  constructor({ name, text, values, scope }: ScopedQueryOptions) {
    const { promise, resolve, reject } = Promise.withResolvers<Record<string, unknown>[]>();
    this.#statement = [name, text];
    this.#values = values.map(toParameter);
    this.#scope = scope;
    this.rows = promise;
    this.#settle = { resolve, reject };
  }

  submit(connection: Connection): Error | null {
    const [name, text] = this.#statement;
    const known = preparedOn(connection);
    if (name !== UNNAMED && (known.get(name) ?? text) !== text)
      return new Error(`A name stands for one statement, but got a second: ${name}`);
    // One write: a socket that is handed seven small pieces takes three times as long to send them.
    connection.stream.write(
      Buffer.concat([
        ...this.#parsed(connection, known, SETTINGS),
        boundScope(this.#scope),
        EXECUTE,
        ...this.#parsed(connection, known, this.#statement),
        serialize.bind({ statement: name, values: this.#values }),
        DESCRIBE,
        EXECUTE,
        SYNC,
      ]),
    );
    return null;
  }

  /** What makes a statement known to the connection; nothing where it is. */
  #parsed(
    connection: Connection,
    known: Map<string, string>,
    [name, text]: readonly [string, string],
  ): Buffer[] {
    if (name !== UNNAMED && known.has(name)) return [];
    if (this.#parsing.length === 0) this.#listenForParsed(connection, known);
    this.#parsing.push([name, text]);
    return [serialize.parse({ name, text, types: [] })];
  }

  /** A statement is there for the next time once the database says so, also when running it fails. */
  #listenForParsed(connection: Connection, known: Map<string, string>): void {
    const remember = (): void => {
      const parsed = this.#parsing.shift();
      if (parsed && parsed[0] !== UNNAMED) known.set(...parsed);
    };
    connection.on("parseComplete", remember);
    this.#stopListening = () => void connection.off("parseComplete", remember);
  }

  handleRowDescription({ fields }: { readonly fields: readonly FieldDef[] }): void {
    this.#shape = new RowShape(fields);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#areSettingsMade) this.#received.push(this.#shape.read(fields));
  }

  handleCommandComplete(): void {
    this.#areSettingsMade = true;
  }

  handleError(error: Error): void {
    this.#stopListening?.();
    this.#settle.reject(error);
  }

  handleReadyForQuery(): void {
    this.#stopListening?.();
    this.#settle.resolve(this.#received);
  }
}
