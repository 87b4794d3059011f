/** The numbers that one Metabase has given to what is ours. */
export interface References {
  readonly database: number;
  readonly collection: number;
  /** By key, such as `wsp/placements`. */
  readonly cards: ReadonlyMap<string, number>;
}

/** What is ours is called so; anything else keeps its number, and is therefore a difference. */
export const OURS = "regiospiegel";

/** How a form names a database or collection. */
export function nameOf(id: number | null | undefined, ours: number): string {
  return id === ours ? OURS : `#${String(id ?? "geen")}`;
}

/** How a form names a card: by its key. Null for a text, which has no card. */
export function cardKeyOf(id: number | null | undefined, { cards }: References): string | null {
  if (id === null || id === undefined) return null;
  for (const [key, known] of cards) if (known === id) return key;
  return `#${id}`;
}

/**
 * The number of a card of ours.
 * @throws Error for a key that has not been written yet, which is a mistake of ours
 */
export function cardIdOf(key: string, { cards }: References): number {
  const id = cards.get(key);
  if (id === undefined) throw new Error(`A card must be written before it is placed, but got: ${key}`);
  return id;
}
