import type { EntitySchema } from "@mikro-orm/postgresql";
import { openOrm } from "./orm.ts";
import { createReader, type ReaderOf } from "./reader.ts";

export interface OpenReaderOptions {
  readonly clientUrl: string;
  readonly entities: readonly EntitySchema[];
  readonly projectFolder: string;
  /** The most connections at a time. */
  readonly poolSize?: number;
}

/** Opens the reading side: a pool of its own under a role that may only select. Every question is answered through it. */
export async function openReader(
  options: OpenReaderOptions,
): Promise<{ readerOf: ReaderOf; close: () => Promise<void> }> {
  const orm = await openOrm({ ...options, role: "regiospiegel_reader" });
  const pool = await orm.em.getConnection().getNativeClient();
  return { readerOf: (scope) => createReader(pool, scope), close: () => orm.close() };
}
