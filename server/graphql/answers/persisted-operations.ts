import { LRUCache } from "lru-cache";

/** What Apollo asks of a store of persisted queries. */
export interface OperationStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
  delete(key: string): Promise<boolean>;
}

const MOST_CHARACTERS = 4_000_000;
/** Apollo puts this before a hash. */
const PREFIX = /^apq:/;

/**
 * Texts of operations by their hash (Automatic Persisted Queries): the saved ones always, others as they were sent and as far as there is room.
 * @param saved by hash
 */
export function persistedOperations(saved: ReadonlyMap<string, string>): OperationStore {
  const sent = new LRUCache<string, string>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (text) => text.length,
  });
  const hashOf = (key: string): string => key.replace(PREFIX, "");
  return {
    get: (key) => Promise.resolve(saved.get(hashOf(key)) ?? sent.get(hashOf(key))),
    set: (key, text) => {
      if (!saved.has(hashOf(key))) sent.set(hashOf(key), text);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(sent.delete(hashOf(key))),
  };
}
