import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { deliveryFiles } from "../deliver/delivery-files.ts";
import { csvLine, type FictionalFile } from "../files/fictional-file.ts";
import { inhabitantFile } from "../files/inhabitant-files.ts";
import { registerFiles } from "../files/register-files.ts";
import { sourceTexts } from "../files/source-texts.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";

/** How much text goes to the disk at a time. */
const CHUNK = 2 ** 16;

function* chunksOf({ columns, rows }: FictionalFile): Generator<string> {
  let chunk = `${columns.join(",")}\n`;
  for (const row of rows()) {
    chunk += `${csvLine(row)}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

async function writeTable(folder: string, file: FictionalFile): Promise<void> {
  const path = join(folder, file.path);
  await mkdir(dirname(path), { recursive: true });
  await pipeline(chunksOf(file), createWriteStream(path));
}

/**
 * Writes the register of a region as a tree of seeds: `reference/`, `sources/` and `open-data/`.
 * @param folder need not exist
 */
export async function writeRegister(region: FictionalRegion, folder: string): Promise<void> {
  for (const file of [...registerFiles(region), inhabitantFile(region)]) await writeTable(folder, file);
  for (const { path, text } of sourceTexts(region)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/**
 * Writes the providers of a region and all they did as files to deliver, with the day on which they came in their names.
 * @returns how many files there are
 */
export async function writeDeliveries(region: FictionalRegion, folder: string): Promise<number> {
  const files = deliveryFiles(region);
  for (const { name, columns, rows } of files) {
    await writeTable(folder, { path: name, columns, rows: () => rows });
  }
  return files.length;
}
