import { expect, test } from "@jest/globals";
import writeXlsxFile from "write-excel-file/node";
import { brokenPromise, kindOfFile } from "./kind-of-file.rules.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");

test.each([
  ["code;naam\r\n1;Caf\xe9\t\n", "TEXT"],
  ["\xef\xbb\xbfcode;naam\n", "TEXT"],
  ["", "TEXT"],
  ["PK\x03\x04rest", "SPREADSHEET"],
  ["\xd0\xcf\x11\xe0rest", "OLD_SPREADSHEET"],
  ["\xff\xfec\x00o\x00", "WIDE_TEXT"],
  ["%PDF-1.7\n\x00\x01", "OTHER"],
  ["MZ\x90\x00", "OTHER"],
])("%j is %s", (content, kind) => {
  expect(kindOfFile(bytes(content))).toBe(kind);
});

test("a spreadsheet is one, and no list", async () => {
  const spreadsheet = await writeXlsxFile([[{ value: "code" }]]).toBuffer();
  expect(brokenPromise(".XLSX", spreadsheet)).toBeNull();
  expect(brokenPromise(".csv", spreadsheet)).toEqual({
    came: "een spreadsheet of zip-bestand",
    expected: "een .csv-bestand: kies in Excel „CSV UTF-8”",
  });
});

test.each([".pdf", ""])("a name that ends in %j promises nothing", (extension) => {
  expect(brokenPromise(extension, bytes("code"))?.expected).toBe("een .csv- of .xlsx-bestand");
});

test("a text that is called a spreadsheet is refused", () => {
  expect(brokenPromise(".xlsx", bytes("code;naam"))?.came).toBe("een bestand met gewone tekst");
});
