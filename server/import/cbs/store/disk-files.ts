import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { CbsError } from "../cbs-error.ts";
import type { KeptFiles } from "./kept-files.ts";

const FAILURE = z.object({ code: z.string() });

async function attempt<Result>(asked: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    const { data } = FAILURE.safeParse(error);
    if (data === undefined) throw error;
    const todo = "Kijk of de schijf vol is en of u in deze map mag schrijven, en start opnieuw.";
    throw new CbsError({ asked, came: `een fout van de schijf (${data.code})`, todo });
  }
}

/** Keeps pages on disk: under a temporary name, flushed, then renamed. */
export const DISK_FILES: KeptFiles = {
  read: (path) =>
    attempt(`het bestand ${path}`, async () => {
      try {
        return await readFile(path);
      } catch (error) {
        if (FAILURE.safeParse(error).data?.code === "ENOENT") return null;
        throw error;
      }
    }),

  writeWhole: (path, content) =>
    attempt(`plaats voor ${path}`, async () => {
      await mkdir(dirname(path), { recursive: true });
      const partial = `${path}.deel`;
      const file = await open(partial, "w");
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(partial, path);
    }),

  removeFolder: (path) => attempt(`het legen van ${path}`, () => rm(path, { recursive: true, force: true })),
};
