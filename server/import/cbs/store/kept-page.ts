import { z } from "zod";

/** A page that arrived whole. */
export interface KeptPage {
  /** The address that gave it. */
  readonly from: string;
  /** The address of the next page; null when this was the last. */
  readonly next: string | null;
  readonly rows: number;
  /** Size of the body in bytes of UTF-8. */
  readonly bytes: number;
  /** The JSON as it came. */
  readonly body: string;
}

const HEAD = z.object({
  from: z.string(),
  next: z.string().nullable(),
  rows: z.number().int(),
  bytes: z.number().int(),
});

const LINE_FEED = 0x0a;

/** One file for page and next link together, so that one rename keeps both: a line about the page, then its body. */
export function toFile({ body, ...head }: KeptPage): Uint8Array {
  return Buffer.from(`${JSON.stringify(head)}\n${body}`, "utf8");
}

/** Reads such a file back; null when it isn't whole, and then the page is asked again. */
export function fromFile(content: Uint8Array): KeptPage | null {
  const end = content.indexOf(LINE_FEED);
  try {
    const head = HEAD.parse(JSON.parse(Buffer.from(content.subarray(0, end)).toString("utf8")));
    const body = content.subarray(end + 1);
    return body.byteLength === head.bytes ? { ...head, body: Buffer.from(body).toString("utf8") } : null;
  } catch {
    return null;
  }
}
