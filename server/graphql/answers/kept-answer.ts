import { createHash } from "node:crypto";
import { BEFORE_DATA, type BodyOf, bodyOfText } from "./body.ts";

/** An answer that is kept. */
export interface KeptAnswer {
  /** The same as long as the data are. */
  readonly tag: string;
  /** How many bytes the data take. */
  readonly size: number;
  readonly bodyOf: BodyOf;
}

/** Up to so many bytes a body goes out in one piece with its head, which a text can and bytes can't. */
const SHORT = 8_000;

/** A body in bytes, as it was last sent: what stands behind the data hardly ever changes, so sending it again takes no memory. */
function bodyInBytes(text: string): BodyOf {
  let body = Buffer.from(`${BEFORE_DATA}${text}`);
  const dataEnd = body.length;
  let behind = "";
  return (rest) => {
    if (rest !== behind) body = Buffer.concat([body.subarray(0, dataEnd), Buffer.from(rest)]);
    behind = rest;
    return body;
  };
}

/** Makes an answer to keep of the JSON text of the data. */
export function keptAnswer(text: string): KeptAnswer {
  const size = Buffer.byteLength(text);
  return {
    tag: `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`,
    size,
    bodyOf: size <= SHORT ? bodyOfText(text) : bodyInBytes(text),
  };
}
