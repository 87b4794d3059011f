import type { MikroORM } from "@mikro-orm/postgresql";
import type { Ledger, LedgerEntry } from "#reports/metabase/ledger/ledger.ts";

const ENTRIES = `-- metabase-entries
SELECT entry.kind, entry.key, entry.metabase_id AS "metabaseId", entry.entity_id AS "entityId",
  entry.content_hash AS "contentHash", entry.version
FROM reports.metabase_entry AS entry
WHERE entry.instance = $1
ORDER BY entry.kind, entry.key`;

const SAVE = `-- save-metabase-entry
INSERT INTO reports.metabase_entry (instance, kind, key, metabase_id, entity_id, content_hash, version, written_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (instance, kind, key) DO UPDATE SET
  metabase_id = excluded.metabase_id,
  entity_id = excluded.entity_id,
  content_hash = excluded.content_hash,
  version = excluded.version,
  written_at = excluded.written_at`;

const FORGET = `-- forget-metabase-entry
DELETE FROM reports.metabase_entry AS entry
WHERE entry.instance = $1 AND entry.kind = $2 AND entry.key = $3`;

/**
 * Our books of one Metabase, in our own database.
 * @param orm as the owner of the database
 * @param instance the address of that Metabase: the numbers of another mean something else
 */
export async function openMetabaseLedger(
  orm: MikroORM,
  instance: string,
  clock: () => Date,
): Promise<Ledger> {
  const pool = await orm.em.getConnection().getNativeClient();
  return {
    entries: async () => (await pool.query<LedgerEntry>(ENTRIES, [instance])).rows,
    save: async ({ kind, key, metabaseId, entityId, contentHash, version }) => {
      await pool.query(SAVE, [instance, kind, key, metabaseId, entityId, contentHash, version, clock()]);
    },
    forget: async (kind, key) => {
      await pool.query(FORGET, [instance, kind, key]);
    },
  };
}
