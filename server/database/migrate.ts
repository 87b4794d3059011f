import type { MikroORM } from "@mikro-orm/postgresql";

/**
 * Brings the database up to the newest migration.
 * @param say is told how many there are
 * @returns the names of the migrations that ran, oldest first
 */
export async function migrate(orm: MikroORM, say: (line: string) => void): Promise<string[]> {
  const pending = await orm.migrator.getPending();
  if (pending.length === 0) return [];
  say(`De database wordt bijgewerkt: ${pending.length} ${pending.length === 1 ? "migratie" : "migraties"} …`);
  const done = await orm.migrator.up();
  return done.map(({ name }) => name);
}
