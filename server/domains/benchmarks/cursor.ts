import { z } from "zod";
import { argumentError } from "../../graphql/argument-error.ts";

/** Where a page ended: the indicator, and the key of its last row. */
export interface Place {
  readonly indicator: string;
  readonly key: readonly string[];
}

const SHAPE = z.tuple([z.string(), z.array(z.string()).length(8)]);

/** Writes a place as text that a client keeps and does not read. */
export function toCursor({ indicator, key }: Place): string {
  return Buffer.from(JSON.stringify([indicator, key])).toString("base64url");
}

/**
 * Reads it back.
 * @throws BAD_USER_INPUT for text that we never wrote
 */
export function fromCursor(cursor: string): Place {
  try {
    const [indicator, key] = SHAPE.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
    return { indicator, key };
  } catch {
    throw argumentError(
      "after",
      `Dit is geen cursor van ons: ${JSON.stringify(cursor)}. Gebruik de endCursor van de vorige bladzijde.`,
    );
  }
}
