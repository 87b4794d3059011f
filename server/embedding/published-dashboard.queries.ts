import { statement } from "../database/reader.ts";

/** A dashboard of ours in Metabase. */
export interface PublishedDashboard {
  readonly slug: string;
  /** Its number there. */
  readonly metabaseId: number;
}

/** `$1` the address of the Metabase, `$2` the slug. */
export const publishedBySlug = statement<PublishedDashboard>(
  "published-dashboard-by-slug",
  `SELECT entry.key AS slug, entry.metabase_id
   FROM reports.metabase_entry AS entry
   WHERE entry.instance = $1 AND entry.kind = 'dashboard' AND entry.key = $2 AND entry.metabase_id IS NOT NULL`,
);

/** `$1` the address of the Metabase, `$2` its number or its name of 21 characters, as text. */
export const publishedByReference = statement<PublishedDashboard>(
  "published-dashboard-by-reference",
  `SELECT entry.key AS slug, entry.metabase_id
   FROM reports.metabase_entry AS entry
   WHERE entry.instance = $1 AND entry.kind = 'dashboard' AND (entry.metabase_id::text = $2 OR entry.entity_id = $2)`,
);
