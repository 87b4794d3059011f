import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { TableRow } from "../../table.ts";
import { csvRows } from "./csv-rows.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "regiospiegel-csv-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function read(content: string): Promise<TableRow[]> {
  const path = join(folder, "rows.csv");
  await writeFile(path, content);
  const rows: TableRow[] = [];
  for await (const portion of csvRows(path, "rows.csv")) rows.push(...portion);
  return rows;
}

test("a row is named by the line on which it begins, and its cells have no padding, also in quotes", async () => {
  expect(await read('code;name\n1;"two\nlines"\n\n 2 ; " padded "\n')).toEqual([
    { number: 1, cells: ["code", "name"] },
    { number: 2, cells: ["1", "two\nlines"] },
    { number: 5, cells: ["2", "padded"] },
  ]);
});

test("a quote that is never closed ends the reading there, however much follows", async () => {
  const rest = "2;ordinary\n".repeat(200_000);
  const reading = read(`code;name\n1;first\n2;"open\n${rest}`);
  await expect(reading).rejects.toThrow("rows.csv, rij 3: gekregen een regel die niet te lezen is");
});

test("a file that is one line without end is refused in words", async () => {
  await expect(read("x".repeat(2_000_000))).rejects.toThrow("gekregen een regel die niet te lezen is");
});
