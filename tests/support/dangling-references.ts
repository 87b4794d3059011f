import type { MikroORM } from "@mikro-orm/postgresql";
import { inImportTransaction } from "#server/import/import-transaction.ts";

/** One statement for each foreign key of `core`: whether some row points to what does not stand. */
const EACH = `
  SELECT format(
    'SELECT %L AS dangling WHERE EXISTS (SELECT FROM %s AS child WHERE %s AND NOT EXISTS (SELECT FROM %s AS parent WHERE %s))',
    reference.conname,
    reference.conrelid::regclass,
    string_agg(format('child.%I IS NOT NULL', child.attname), ' AND '),
    reference.confrelid::regclass,
    string_agg(format('parent.%I = child.%I', parent.attname, child.attname), ' AND ')) AS statement
  FROM pg_constraint AS reference
  CROSS JOIN LATERAL unnest(reference.conkey, reference.confkey) AS place (child, parent)
  JOIN pg_attribute AS child ON child.attrelid = reference.conrelid AND child.attnum = place.child
  JOIN pg_attribute AS parent ON parent.attrelid = reference.confrelid AND parent.attnum = place.parent
  WHERE reference.contype = 'f' AND reference.connamespace = 'core'::regnamespace
  GROUP BY reference.oid`;

/** The foreign keys of `core` that do not hold, whatever the database was told to leave out; none, as it should be. */
export function danglingReferences(orm: MikroORM): Promise<string[]> {
  return inImportTransaction(orm, async (transaction) => {
    const each = await transaction.read<{ statement: string }>(EACH);
    if (each.length < 50)
      throw new Error(`Core has dozens of foreign keys, but got: ${String(each.length)}.`);
    const found = await transaction.read<{ dangling: string }>(
      each.map(({ statement }) => statement).join(" UNION ALL "),
    );
    return found.map(({ dangling }) => dangling);
  });
}
