import { LRUCache } from "lru-cache";
import { type KeptAnswer, keptAnswer } from "./kept-answer.ts";

/** A character of a key takes two bytes at most. */
const BYTES_OF_CHARACTER = 2;
/** What an answer takes besides, the end of its body included. */
const OVERHEAD = 1000;
/** No single answer takes more than this part of the room. */
const LARGEST_PART = 8;

/** Keeps answers, up to a number of bytes; who asks for one that is being made waits for it. */
export class AnswerCache {
  readonly #answers: LRUCache<string, KeptAnswer>;
  readonly #beingMade = new Map<string, Promise<KeptAnswer | null>>();

  constructor(mostBytes: number) {
    this.#answers = new LRUCache({
      maxSize: mostBytes,
      maxEntrySize: Math.floor(mostBytes / LARGEST_PART),
      sizeCalculation: ({ size }, key) => OVERHEAD + size + BYTES_OF_CHARACTER * key.length,
    });
  }

  /** How many bytes are taken. */
  get size(): number {
    return this.#answers.calculatedSize;
  }

  /**
   * The answer of this key, or what `make` makes.
   * @param key everything that changes the answer
   * @param make gives the JSON text, or null for what is not to be kept
   */
  answer(key: string, make: () => Promise<string | null>): Promise<KeptAnswer | null> {
    const known = this.#answers.get(key);
    if (known) return Promise.resolve(known);
    const beingMade = this.#beingMade.get(key);
    if (beingMade) return beingMade;
    const promise = this.#make(key, make).finally(() => this.#beingMade.delete(key));
    this.#beingMade.set(key, promise);
    return promise;
  }

  async #make(key: string, make: () => Promise<string | null>): Promise<KeptAnswer | null> {
    const text = await make();
    if (text === null) return null;
    const answer = keptAnswer(text);
    this.#answers.set(key, answer);
    return answer;
  }
}
