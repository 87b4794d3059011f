import { DataVersion } from "#server/database/data-version.ts";
import type { ReaderOf } from "#server/database/reader.ts";
import { PUBLIC_SCOPE } from "#server/database/viewer-scope.ts";
import { readSavedOperations } from "#server/graphql/answers/saved-operations.ts";
import { createServer } from "#server/graphql/http-server.ts";
import { inImportTransaction } from "#server/import/import-transaction.ts";
import { PROJECT_FOLDER } from "./project-folder.ts";
import { openTestDatabase } from "./test-database.ts";
import { TRIAL_ENVIRONMENT } from "./trial-environment.ts";

/** A server that keeps its answers, and counts what it asks of the database. */
export interface KeepingServer extends AsyncDisposable {
  readonly origin: string;
  /** How many statements were asked for answers since the last time. */
  statements(): number;
  /** Renames a programme, as an import would. */
  rename(name: string): Promise<void>;
  /** Lets time pass for the data version; the news of a change travels by itself. */
  pass(milliseconds: number): void;
}

export interface KeepingServerOptions {
  /** Whether the server hears of changes. */
  readonly isListening: boolean;
}

/** Starts it on a database with all seeds, with a clock that stands still. The caller disposes of it. */
export async function startKeepingServer({ isListening }: KeepingServerOptions): Promise<KeepingServer> {
  await using undo = new AsyncDisposableStack();
  const database = await openTestDatabase({ seeded: true });
  undo.defer(() => database.close());
  let now = 0;
  let count = 0;
  const version = undo.use(new DataVersion(database.readerOf(PUBLIC_SCOPE), database.url, () => now));
  if (isListening) await version.listen();
  const readerOf: ReaderOf = (scope) => {
    const reader = database.readerOf(scope);
    return {
      stream: (statement, values) => reader.stream(statement, values),
      read(statement, values) {
        // What a relation gives is asked once, by the first plan.
        if (statement.name !== "") count += 1;
        return reader.read(statement, values);
      },
    };
  };
  const server = await createServer({
    readerOf,
    reportsOf: database.reportsOf,
    doorkeeper: database.doorkeeper,
    environment: TRIAL_ENVIRONMENT,
    portalFolder: "",
    clock: () => new Date("2026-11-23T12:00:00Z"),
    memory: {
      dataVersion: version,
      savedOperations: readSavedOperations(`${PROJECT_FOLDER}/schema/operations`),
    },
  });
  undo.defer(() => server.close());
  const origin = await server.listen({ host: "127.0.0.1", port: 0 });
  const kept = undo.move();
  return {
    origin,
    statements: () => {
      const asked = count;
      count = 0;
      return asked;
    },
    rename: (name) =>
      inImportTransaction(database.orm, async (transaction) => {
        await transaction.write("UPDATE core.programme SET name = ? WHERE code = 'zorg'", [name]);
      }),
    pass: (milliseconds) => {
      now += milliseconds;
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
