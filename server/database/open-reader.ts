import type { EntitySchema } from "@mikro-orm/postgresql";
import { openOrm } from "./orm.ts";
import { createReader, type Reader } from "./reader.ts";

export interface OpenReaderOptions {
  readonly clientUrl: string;
  readonly entities: readonly EntitySchema[];
  readonly projectFolder: string;
}

/** Opens the reading side: a pool of its own under a role that may only select. Every question is answered through it. */
export async function openReader(
  options: OpenReaderOptions,
): Promise<{ reader: Reader; close: () => Promise<void> }> {
  const orm = await openOrm({ ...options, role: "regiospiegel_reader" });
  const pool = await orm.em.getConnection().getNativeClient();
  return { reader: createReader(pool), close: () => orm.close() };
}
