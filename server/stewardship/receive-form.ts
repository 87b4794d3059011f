import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MultipartFile } from "@fastify/multipart";
import type { FastifyRequest } from "fastify";

/** Larger lists come by the command line, on the machine itself. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/** What a form has around its file. */
const AROUND_FILE = 64 * 1024;

const LIMITS = {
  files: 1,
  fields: 3,
  parts: 4,
  fieldSize: 300,
  fieldNameSize: 40,
  headerPairs: 20,
  fileSize: LARGEST_FILE,
};

/** Whoever sends slower than this has gone. */
const LONGEST_UPLOAD = 10 * 60_000;

/** A file is larger than the door is. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** What came in a form. */
export interface ReceivedForm {
  readonly fields: Readonly<Record<string, unknown>>;
  /** As the browser calls it, without folders; null where no file came. */
  readonly file: { readonly name: string; readonly sha256: string } | null;
}

/** Its name without the folders that some browsers send, and without signs that can't be seen. */
function shownName(name: string | undefined): string {
  const [own = ""] = (name ?? "").split(/[/\\]/).slice(-1);
  return own.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").slice(-150);
}

async function writeTo(path: string, { file, filename }: MultipartFile): Promise<ReceivedForm["file"]> {
  const hash = createHash("sha256");
  const hashing = new Transform({
    transform: (bytes: Buffer, _, done) => {
      hash.update(bytes);
      done(null, bytes);
    },
  });
  const disk = createWriteStream(path, { flags: "wx", mode: 0o600 });
  await pipeline(file, hashing, disk, { signal: AbortSignal.timeout(LONGEST_UPLOAD) });
  if (file.truncated) throw new TooLarge();
  return { name: shownName(filename), sha256: hash.digest("hex") };
}

/**
 * Writes the one file of a form to a path, as it comes in. Whatever goes wrong, also when the sender goes away, nothing
 * is left there.
 * @throws TooLarge; what @fastify/multipart throws where it is no such form
 */
export async function receiveForm(request: FastifyRequest, path: string): Promise<ReceivedForm> {
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_FILE + AROUND_FILE) throw new TooLarge();
  const fields: Record<string, unknown> = {};
  let file: ReceivedForm["file"] = null;
  try {
    for await (const part of request.parts({ limits: LIMITS })) {
      if (part.type === "file") file = await writeTo(path, part);
      else fields[part.fieldname] = part.value;
    }
    return { fields, file };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
