import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { forgetOldEntries } from "../audit/forget-old-entries.ts";
import { keepForgetting } from "../audit/keep-forgetting.ts";
import { OperatorError } from "../config/operator-error.ts";
import { DataVersion } from "../database/data-version.ts";
import { type Database, openDatabase } from "../database/open-database.ts";
import { openDoorkeeper } from "../database/open-doorkeeper.ts";
import { openReader } from "../database/open-reader.ts";
import { PUBLIC_SCOPE } from "../database/viewer-scope.ts";
import { readSavedOperations } from "../graphql/answers/saved-operations.ts";
import { createServer } from "../graphql/http-server.ts";
import { placesFor } from "../graphql/shield/traffic-limits.ts";
import { deliverInProcess } from "../stewardship/deliver-in-process.ts";
import type { ImportDoor } from "../stewardship/serve-stewardship.ts";
import { type Addresses, addressesFor } from "./addresses.ts";
import type { CommandContext } from "./command-context.ts";
import { importWhenChanged } from "./import-when-changed.ts";
import { addressTrouble, expectFreeAddress } from "./listen.ts";
import { withCurrentDatabase } from "./with-current-database.ts";

/**
 * Twice the processor's cores keep database and server at work. More backends at once don't answer more, and leave so
 * little of the processor to the server that even a refusal takes seconds: docs/security-measurements.md.
 */
function usualConnections(): number {
  return Math.max(4, 2 * availableParallelism());
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => {
      resolve();
    });
  });
}

/**
 * Migrates, imports and keeps the books.
 * When the operator stops halfway the database goes first, which ends what is running in it.
 * @returns the addresses under which the server connects
 */
async function makeReady(database: Database, context: CommandContext): Promise<Addresses> {
  context.signal.throwIfAborted();
  const stop = (): void => void database.close();
  context.signal.addEventListener("abort", stop);
  const addresses = await withCurrentDatabase(database.url, context, async (orm) => {
    await importWhenChanged(orm, context);
    await forgetOldEntries(orm, context);
    return addressesFor(orm, database.url, context.environment);
  });
  context.signal.removeEventListener("abort", stop);
  context.signal.throwIfAborted();
  return addresses;
}

async function failWhenItEnds({ ended }: Database, signal: AbortSignal): Promise<void> {
  await ended;
  if (!signal.aborted)
    throw new OperatorError(
      "PostgreSQL is onverwacht gestopt: zie postgres.log in de gegevensmap en start opnieuw.",
    );
}

/** What data stewards import by: a process of its own for each file, and a folder where files wait. */
function importDoorTo(
  url: string,
  { projectFolder, environment: { dataFolder } }: CommandContext,
): ImportDoor {
  return {
    runner: deliverInProcess({ url, projectFolder }),
    folder: join(resolve(projectFolder, dataFolder), "uploads"),
  };
}

/**
 * `npm start`: database, migrations, seeds, server; until the operator stops it.
 * @throws OperatorError, EnvironmentError or ImportRefused with a sentence for the operator
 */
export async function startCommand(context: CommandContext): Promise<void> {
  const { environment, entities, projectFolder, clock, say, signal } = context;
  const { host, port } = environment;
  await using undo = new AsyncDisposableStack();
  const database = undo.use(await openDatabase({ ...context, mayShare: false }));
  await expectFreeAddress({ host, port });
  const { clientUrl, importUrl } = await makeReady(database, context);
  const poolSize = environment.databaseConnections ?? usualConnections();
  const { close, ...readers } = await openReader({ clientUrl, entities, projectFolder, poolSize });
  undo.defer(close);
  const { doorkeeper, close: closeDoors } = await openDoorkeeper({ clientUrl, entities, projectFolder });
  undo.defer(closeDoors);
  const dataVersion = undo.use(new DataVersion(readers.readerOf(PUBLIC_SCOPE), clientUrl));
  await dataVersion.listen();
  const savedOperations = readSavedOperations(join(projectFolder, "schema/operations"));
  const server = await createServer({
    ...readers,
    doorkeeper,
    importDoor: importUrl === null ? null : importDoorTo(importUrl, context),
    environment,
    clock,
    portalFolder: join(projectFolder, ".data/portal"),
    traffic: { requestsPerMinute: environment.requestsPerMinute, ...placesFor(poolSize) },
    memory: { dataVersion, savedOperations },
  });
  undo.defer(() => server.close());
  const complain = (sentence: string): void => {
    server.log.error(sentence);
  };
  void keepForgetting({ ...context, url: database.url, complain });
  await server.listen({ host, port }).catch((error: unknown) => {
    throw addressTrouble(error, { host, port });
  });
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  say(`Regiospiegel staat klaar (stoppen met Ctrl-C):\n  portaal  ${origin}/\n  GraphQL  ${origin}/graphql`);
  await Promise.race([untilAborted(signal), failWhenItEnds(database, signal)]);
  say("Regiospiegel stopt …");
}
