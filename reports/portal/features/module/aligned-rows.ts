/** One row of a table with a column per version; a version that does not name it has undefined there. */
export interface AlignedRow<Item> {
  readonly key: string;
  readonly name: string;
  readonly items: readonly (Item | undefined)[];
}

/**
 * Aligns lists by name, in the order in which names first occur. A name that occurs twice in one list keeps
 * two rows: the second meets the second of the other lists.
 */
export function alignedRows<Item>(
  lists: readonly (readonly Item[])[],
  nameOf: (item: Item) => string,
): AlignedRow<Item>[] {
  const rows = new Map<string, { key: string; name: string; items: (Item | undefined)[] }>();
  lists.forEach((list, column) => {
    const occurrences = new Map<string, number>();
    for (const item of list) {
      const name = nameOf(item);
      const occurrence = (occurrences.get(name) ?? 0) + 1;
      occurrences.set(name, occurrence);
      const key = `${name}\n${occurrence}`;
      const row = rows.get(key) ?? { key, name, items: lists.map(() => undefined) };
      row.items[column] = item;
      rows.set(key, row);
    }
  });
  return [...rows.values()];
}
