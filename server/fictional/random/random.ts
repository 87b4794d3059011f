/** A generator of chances that gives the same ones to the same seed, on every machine. */
export interface Random {
  /** From 0 up to but not 1, in steps of 2^-32. */
  next(): number;
  /** A whole number, both ends included. */
  integer(lowest: number, highest: number): number;
  /** True in this share of cases. */
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** Around 0 with a deviation of 1: the sum of twelve uniform draws, for what `Math.log` gives may differ by machine. */
  normal(): number;
  /** The same items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

const TWO_POW_32 = 2 ** 32;

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** FNV-1a over the label's UTF-16 units: another label is another stream. */
function hashOf(label: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < label.length; index += 1) {
    hash = Math.imul(hash ^ label.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Four words of state out of one, by the mixer of MurmurHash3. */
function stateOf(label: string): [number, number, number, number] {
  let seed = hashOf(label);
  const word = (): number => {
    seed = (seed + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  return [word(), word(), word(), word()];
}

/** Blackman and Vigna's xoshiro128**, as words of 32 bits. */
function xoshiro(label: string): () => number {
  let [a, b, c, d] = stateOf(label);
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/**
 * The chances of one subject, such as `1/provider/FA00012`. Every subject has a stream of its own, so that one that
 * takes more chances than before leaves the others as they were.
 */
export function createRandom(label: string): Random {
  const word = xoshiro(label);
  const next = (): number => word() / TWO_POW_32;
  const integer = (lowest: number, highest: number): number =>
    lowest + Math.floor(next() * (highest - lowest + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: <Item>(items: readonly Item[]): Item => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new Error("A pick needs a list with items, but got: an empty one.");
      return item;
    },
    normal: () => {
      let sum = -6;
      for (let draw = 0; draw < 12; draw += 1) sum += next();
      return sum;
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, order: next() }))
        .sort((one, other) => one.order - other.order)
        .map(({ item }) => item),
  };
}
