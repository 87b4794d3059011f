import { inflateRawSync } from "node:zlib";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** What may stand behind an entry: its sizes once more. */
const DESCRIPTOR_LENGTH = 24;

/** One file of an archive, as its directory lists it. */
interface Entry {
  readonly at: number;
  readonly isDeflated: boolean;
  readonly packed: number;
  readonly stated: number;
}

function endOfDirectory(bytes: Buffer): number {
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new Error("A zip archive ends with its directory, but this one does not.");
}

function entriesOf(bytes: Buffer, end: number): { entries: Entry[]; directory: number } {
  const directory = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let at = directory, left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw new Error(`A directory entry stands at ${at}, but got something else.`);
    entries.push({
      at: bytes.readUInt32LE(at + 42),
      isDeflated: bytes.readUInt16LE(at + 10) !== 0,
      packed: bytes.readUInt32LE(at + 20),
      stated: bytes.readUInt32LE(at + 24),
    });
    const texts = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    at += texts.reduce((sum, length) => sum + length, 46);
  }
  return { entries: entries.toSorted((one, other) => one.at - other.at), directory };
}

/** Where the packed bytes of an entry begin. */
function dataOf(bytes: Buffer, { at }: Entry): number {
  if (bytes.readUInt32LE(at) !== LOCAL_ENTRY)
    throw new Error(`An entry stands at ${at}, but got something else.`);
  return at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
}

/**
 * Whether a zip archive unpacks to no more than `most` bytes. The sizes that it states are not believed: each entry is
 * unpacked as far as that, and nothing may stand between the entries, where a reader of the stream would find it.
 * @throws Error when the bytes are no archive of the plain form that spreadsheets have
 */
export function unpacksWithin(bytes: Buffer, most: number): boolean {
  const { entries, directory } = entriesOf(bytes, endOfDirectory(bytes));
  if (entries.reduce((sum, { stated }) => sum + stated, 0) > most) return false;
  let total = 0;
  let reached = 0;
  for (const entry of entries) {
    const from = dataOf(bytes, entry);
    if (entry.at < reached || entry.at > reached + DESCRIPTOR_LENGTH)
      throw new Error(
        `Entries follow each other, but one ends at ${reached} and the next begins at ${entry.at}.`,
      );
    reached = from + entry.packed;
    total += entry.isDeflated ? inflatedSize(bytes.subarray(from, reached), most - total) : entry.packed;
    if (total > most) return false;
  }
  if (directory < reached || directory > reached + DESCRIPTOR_LENGTH)
    throw new Error(
      `The directory follows the last entry, which ends at ${reached}, but stands at ${directory}.`,
    );
  return true;
}

function inflatedSize(packed: Buffer, most: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    const isObject = typeof error === "object" && error !== null && "code" in error;
    if (isObject && error.code === "ERR_BUFFER_TOO_LARGE") return most + 1;
    throw error;
  }
}
