import { z } from "zod";
import type { MetabaseClient } from "../client/metabase-client.ts";

/** The group that everyone with an account is in. */
const ALL_USERS = "1";

const GRAPH = z.object({
  revision: z.number(),
  groups: z.record(z.string(), z.record(z.string(), z.string())),
});

const PATH = "/api/collection/graph";

/** Whether people may look in a collection and change nothing. */
export async function isReadOnly(client: MetabaseClient, id: number): Promise<boolean> {
  const { groups } = await client.get(PATH, GRAPH);
  return groups[ALL_USERS]?.[String(id)] === "read";
}

/** Lets people look in a collection and change nothing; administrators can't be kept out. */
export async function makeReadOnly(client: MetabaseClient, id: number): Promise<void> {
  // Read right before it is written: Metabase refuses when someone else has changed permissions in between.
  const { revision } = await client.get(PATH, GRAPH);
  await client.change("PUT", PATH, { revision, groups: { [ALL_USERS]: { [id]: "read" } } }, GRAPH);
}
