import { describe, expect, test } from "@jest/globals";
import { describeProblem } from "./problem.ts";
import { readCsv } from "./read-csv.ts";
import type { TableRow } from "./table.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(bytes: Uint8Array) {
  const rows: TableRow[] = [];
  const problems = readCsv("inhabitants.csv", bytes, {
    header: () => undefined,
    row: (row) => rows.push(row),
  });
  return { rows, problems };
}

function cellsOf(bytes: Uint8Array): (readonly string[])[] {
  return read(bytes).rows.map(({ cells }) => cells);
}

function complaintsAbout(text: string): string[] {
  return read(utf8(text)).problems.map(describeProblem);
}

describe("a CSV file reads the same however it was written", () => {
  const ROWS = [["GM0202", "Café Arnhem", "162.424"]];

  test("as UTF-8 with commas", () => {
    expect(cellsOf(utf8("code,name,printed\nGM0202,Café Arnhem,162.424\n"))).toEqual(ROWS);
  });

  test("with the byte order mark and the semicolons of a Dutch Excel", () => {
    expect(cellsOf(utf8("\uFEFFcode;name;printed\r\nGM0202;Café Arnhem;162.424\r\n"))).toEqual(ROWS);
  });

  test("as Windows-1252, where é is one byte and € is 0x80", () => {
    const bytes = Buffer.from(
      "code;name;printed\nGM0202;Caf\xe9 Arnhem;162.424\nGM0221;x;\x80 890\n",
      "latin1",
    );
    expect(cellsOf(bytes)).toEqual([...ROWS, ["GM0221", "x", "€ 890"]]);
  });

  test("padded with spaces, as CBS pads its keys to ten characters", () => {
    expect(cellsOf(utf8('code,name,printed\n"GM0202    ", Café Arnhem ,  162.424\n'))).toEqual(ROWS);
  });

  test("a semicolon inside a quoted heading does not make it the separator", () => {
    expect(cellsOf(utf8('code,"a;b;c;d",printed\nGM0202,Café Arnhem,162.424\n'))).toEqual(ROWS);
  });
});

test("a row is called by the line on which a person sees it begin", () => {
  const { rows } = read(utf8('a,b\n1,2\n\n3,"twee\nregels"\n5,6\n'));
  expect(rows.map(({ number }) => number)).toEqual([2, 4, 6]);
});

describe("a broken CSV file", () => {
  test("that breaks off inside a quoted cell is a problem at the line where it breaks off", () => {
    expect(complaintsAbout('code,printed\nGM0202,162.424\nGM0221,"11.0')).toEqual([
      'inhabitants.csv, rij 3: gekregen „GM0221,"11.0”, verwacht een sluitend aanhalingsteken: het bestand lijkt afgebroken',
    ]);
  });

  test("that breaks off between cells names the first column that is missing", () => {
    expect(complaintsAbout("code,inhabitants,printed\nGM0202,162424,162.424\nGM0221,1106")).toEqual([
      "inhabitants.csv, rij 3, kolom printed: gekregen 2 cellen, als laatste „1106”, verwacht 3 cellen, zoals in de kop",
    ]);
  });

  test("with an amount whose comma was taken for a separator has one cell too many", () => {
    expect(complaintsAbout("code,amount\nwsp,8,4\n")).toEqual([
      "inhabitants.csv, rij 2: gekregen 3 cellen, als laatste „4”, verwacht 2 cellen, zoals in de kop",
    ]);
  });

  test("keeps the rows before the place where it breaks", () => {
    expect(cellsOf(utf8('code,printed\nGM0202,162.424\nGM0221,"11'))).toEqual([["GM0202", "162.424"]]);
  });
});
