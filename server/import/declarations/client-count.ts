import { createHmac, randomBytes } from "node:crypto";

/** How much of a hash is kept: enough that two clients of one message never share it. */
const HASH_BYTES = 12;

/**
 * Tells clients of one message apart without keeping who they are: each gets a number, found again by a hash under a
 * key that is made here, never leaves memory, and is forgotten with the message. So the same person in two messages is
 * two clients: who adds messages up counts contacts between client and message, not persons.
 */
export class ClientCount {
  readonly #key = randomBytes(32);
  readonly #numbers = new Map<string, number>();

  /** @param bsn is not kept, in no form by which it could be found back without the key */
  numberOf(bsn: string): number {
    const hash = createHmac("sha256", this.#key).update(bsn).digest().toString("latin1", 0, HASH_BYTES);
    const number = this.#numbers.get(hash) ?? this.#numbers.size;
    this.#numbers.set(hash, number);
    return number;
  }

  /** Wipes the key and all hashes. */
  forget(): void {
    this.#key.fill(0);
    this.#numbers.clear();
  }
}
