import { z } from "zod";
import type { EmbedWorld } from "./embed-world.ts";

/** A card where it stands on a dashboard. */
export interface PlacedCard {
  readonly dashboard: number;
  readonly dashcard: number;
  readonly card: number;
}

/** What an embed answers: rows, or the status with which it refuses. */
export type EmbedAnswer =
  | {
      readonly kind: "ROWS";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly unknown[])[];
    }
  | { readonly kind: "REFUSED"; readonly status: number; readonly body: unknown };

const RESULT = z.object({
  status: z.literal("completed"),
  data: z.object({ cols: z.array(z.object({ name: z.string() })), rows: z.array(z.array(z.unknown())) }),
});

/** Asks a placed card for its rows, as a browser with a token does. */
export async function askDashcard(
  { anonymous }: Pick<EmbedWorld, "anonymous">,
  token: string,
  { dashcard, card }: Pick<PlacedCard, "dashcard" | "card">,
  address = "",
): Promise<EmbedAnswer> {
  const path = `/api/embed/dashboard/${token}/dashcard/${dashcard}/card/${card}${address}`;
  const { status, body } = await anonymous.ask("GET", path);
  const { success, data } = RESULT.safeParse(body);
  if (!success) return { kind: "REFUSED", status, body };
  return { kind: "ROWS", columns: data.data.cols.map(({ name }) => name), rows: data.data.rows };
}
