import type { OpenReaderOptions } from "./open-reader.ts";
import { openOrm } from "./orm.ts";
import { PoolReader, type Statement } from "./reader.ts";
import { PUBLIC_SCOPE } from "./viewer-scope.ts";

/** Runs statements on the sessions, the tokens and the audit log: the role that recognises people and sees no figure. */
export interface Doorkeeper {
  run<Row>(statement: Statement<Row>, values?: readonly unknown[]): Promise<Row[]>;
}

/** Recognising somebody takes a fraction of a millisecond; a few connections serve everyone. */
const POOL_SIZE = 4;

/** Opens a pool of its own for who recognises people. The caller closes it. */
export async function openDoorkeeper(
  options: OpenReaderOptions,
): Promise<{ doorkeeper: Doorkeeper; close: () => Promise<void> }> {
  const orm = await openOrm({ poolSize: POOL_SIZE, ...options, role: "regiospiegel_doorkeeper" });
  const pool = await orm.em.getConnection().getNativeClient();
  const reader = new PoolReader(pool, PUBLIC_SCOPE);
  return {
    doorkeeper: { run: (statement, values) => reader.read(statement, values) },
    close: () => orm.close(),
  };
}
