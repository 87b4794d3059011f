import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
const TEXT = /\.(?:js|css|svg|json|html)$/;
/** Half a second for all of the portal; the highest takes ten times as long and saves a twentieth. */
const QUALITY = 9;
/** Below this a head and a body travel in one packet anyway. */
const SMALLEST = 1400;

/**
 * Puts a compressed copy (`.br`) beside every text of a folder, so that a server need not compress the same file for everyone who asks.
 * @param {string} folder
 */
export async function compressFiles(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => TEXT.test(file));
  await Promise.all(
    files.map(async (file) => {
      const text = readFileSync(join(folder, file));
      if (text.length < SMALLEST) return;
      const compressed = await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
      writeFileSync(join(folder, `${file}.br`), compressed);
    }),
  );
}
