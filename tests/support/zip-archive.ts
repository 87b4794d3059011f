/** One file of an archive: packed already, and of the size that it states. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Buffer;
  readonly stated: number;
}

function fieldsOf({ name, packed, stated }: ZipEntry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(stated, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/**
 * An archive as whoever wants to do harm makes it: nothing that it says of itself is looked after.
 * @param before bytes that its directory does not list
 */
export function zipArchive(entries: readonly ZipEntry[], before = Buffer.alloc(0)): Buffer {
  const bodies: Buffer[] = [before];
  const directory: Buffer[] = [];
  let at = before.length;
  for (const entry of entries) {
    const [fields, name] = [fieldsOf(entry), Buffer.from(entry.name)];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02"), Buffer.alloc(2), fields, place, name);
    const body = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, entry.packed]);
    bodies.push(body);
    at += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  // An archive of nothing begins as others do.
  const beginning = entries.length === 0 ? [Buffer.from("PK\x03\x04")] : bodies;
  return Buffer.concat([...beginning, listed, Buffer.from("PK\x05\x06"), end]);
}
