/** What a file turns out to be, whatever it is called. */
export type KindOfFile = "TEXT" | "SPREADSHEET" | "OLD_SPREADSHEET" | "WIDE_TEXT" | "OTHER";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_DOCUMENT = [0xd0, 0xcf, 0x11, 0xe0];
const WIDE_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Control signs that no list has: it has tabs and line breaks, and no others. */
const NOT_IN_TEXT = (byte: number): boolean => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;

/** Tells the kind of a file by its first bytes; a few kilobytes are enough. */
export function kindOfFile(head: Uint8Array): KindOfFile {
  const begins = (signature: readonly number[]) => signature.every((byte, at) => head[at] === byte);
  if (begins(ZIP)) return "SPREADSHEET";
  if (begins(COMPOUND_DOCUMENT)) return "OLD_SPREADSHEET";
  if (WIDE_MARKS.some(begins)) return "WIDE_TEXT";
  return head.some(NOT_IN_TEXT) ? "OTHER" : "TEXT";
}

/** The kind that a name promises. */
const PROMISED: Readonly<Record<string, KindOfFile>> = { ".csv": "TEXT", ".xlsx": "SPREADSHEET" };

const CAME: Readonly<Record<KindOfFile, string>> = {
  TEXT: "een bestand met gewone tekst",
  SPREADSHEET: "een spreadsheet of zip-bestand",
  OLD_SPREADSHEET: "een spreadsheet van voor 2007 (.xls), of een beveiligde",
  WIDE_TEXT: "tekst in UTF-16, zoals Excel „Unicode-tekst” opslaat",
  OTHER: "iets anders dan tekst of een spreadsheet",
};

/** What is wrong with a file whose content is not what the end of its name promises; null where it is. */
export function brokenPromise(
  extension: string,
  head: Uint8Array,
): { came: string; expected: string } | null {
  const promised = PROMISED[extension.toLowerCase()];
  if (promised === undefined)
    return { came: `een bestand dat eindigt op „${extension}”`, expected: "een .csv- of .xlsx-bestand" };
  const kind = kindOfFile(head);
  if (kind === promised) return null;
  const expected =
    promised === "TEXT" ? "een .csv-bestand: kies in Excel „CSV UTF-8”" : "een leesbaar .xlsx-bestand";
  return { came: CAME[kind], expected };
}
