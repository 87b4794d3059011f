import { deflateRawSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import writeXlsxFile from "write-excel-file/node";
import { zipArchive } from "../../../../tests/support/zip-archive.ts";
import { unpacksWithin } from "./unpacks-within.ts";

/** An archive of one file, that states the size it is told to. */
function archive(content: Buffer, stated = content.length, before?: Buffer<ArrayBuffer>): Buffer {
  return zipArchive([{ name: "a", packed: deflateRawSync(content), stated }], before);
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
