import { crc32, deflateRawSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import writeXlsxFile from "write-excel-file/node";
import { unpacksWithin } from "./unpacks-within.ts";

/** An archive of one file, that states the size it is told to. */
function archive(content: Buffer, stated = content.length, before = Buffer.alloc(0)): Buffer {
  const packed = deflateRawSync(content);
  const name = Buffer.from("a");
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(stated, 18);
  fields.writeUInt16LE(name.length, 22);
  const entry = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, packed]);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(before.length, 10);
  const directory = Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.alloc(2), fields, place, name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(before.length + entry.length, 12);
  return Buffer.concat([before, entry, directory, Buffer.from("PK\x05\x06"), end]);
}

const MEGABYTE = Buffer.alloc(1024 * 1024);

test("an archive is measured by what it unpacks to", () => {
  expect(unpacksWithin(archive(MEGABYTE), 1024 * 1024)).toBe(true);
  expect(unpacksWithin(archive(MEGABYTE), 1024 * 1024 - 1)).toBe(false);
});

test("a size that is stated too small is not believed", () => {
  expect(unpacksWithin(archive(MEGABYTE, 10), 1024)).toBe(false);
});

test("nothing may stand before an entry that its directory does not list", () => {
  expect(() => unpacksWithin(archive(MEGABYTE, 10, Buffer.alloc(100)), 2 ** 30)).toThrow(
    "Entries follow each other",
  );
});

test("a spreadsheet is an archive of the plain form", async () => {
  const bytes = await writeXlsxFile([[{ value: "code" }]]).toBuffer();
  expect(unpacksWithin(bytes, 1024 * 1024)).toBe(true);
});
