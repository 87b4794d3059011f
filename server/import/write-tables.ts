import type { SeedFormat } from "./formats/seed-format.ts";
import type { ImportTransaction } from "./import-transaction.ts";
import {
  addNew,
  type Changes,
  changeDifferent,
  removeGone,
  synchronise,
  type TableContents,
} from "./synchronise.ts";
import { leavesOf, parentsFirst } from "./write-order.ts";

/** What the import did to one table. */
export interface TableChanges extends Changes {
  /** What its rows are called in Dutch, in the plural: `begrotingsposten`. */
  readonly label: string;
}

/** New rows first, for a changed row may point to one of them; what is gone stays until nothing points to it. */
async function writeParent(transaction: ImportTransaction, contents: TableContents): Promise<Changes> {
  const added = await addNew(transaction, contents);
  const changed = await changeDifferent(transaction, contents);
  return { added, changed, removed: 0 };
}

/**
 * Makes the tables hold exactly the delivered rows, in an order that keeps every reference whole: parents are written
 * before their children, and parents that are gone leave last, after their children.
 * @param progress is told which table is written
 */
export async function writeTables(
  transaction: ImportTransaction,
  tables: ReadonlyMap<SeedFormat, TableContents>,
  progress: (line: string) => void,
): Promise<TableChanges[]> {
  const order = parentsFirst([...tables.keys()]);
  const leaves = leavesOf(order);
  const changes = new Map<SeedFormat, Changes>();
  const none: Changes = { added: 0, changed: 0, removed: 0 };
  for (const [index, format] of order.entries()) {
    progress(`Schrijven: ${format.label} ${index + 1}/${order.length}`);
    const contents = tables.get(format);
    const write = leaves.includes(format) ? synchronise : writeParent;
    if (contents) changes.set(format, await write(transaction, contents));
  }
  for (const format of order.toReversed()) {
    const contents = leaves.includes(format) ? undefined : tables.get(format);
    const before = changes.get(format) ?? none;
    if (contents) changes.set(format, { ...before, removed: await removeGone(transaction, contents) });
  }
  return order.map((format) => ({ label: format.label, ...(changes.get(format) ?? none) }));
}
