import { open } from "node:fs/promises";
import { extname } from "node:path";
import { ImportRefused } from "../../problem.ts";
import { brokenPromise } from "./kind-of-file.rules.ts";

const HEAD = 8192;

/**
 * Looks whether a file is what its name says, before any of it is read.
 * @throws ImportRefused
 */
export async function requireKind(path: string, file: string): Promise<void> {
  await using handle = await open(path);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
  const broken = brokenPromise(extname(file), buffer.subarray(0, bytesRead));
  if (broken) throw new ImportRefused([{ file, row: null, column: null, ...broken }]);
}
