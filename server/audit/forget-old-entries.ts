import type { MikroORM } from "@mikro-orm/postgresql";
import type { Environment } from "../config/environment.ts";

const DAY = 86_400_000;

/**
 * Removes what the audit log and the book of imports have kept for as long as the operator wants; only the owner of the
 * tables can, at each start.
 */
export async function forgetOldEntries(
  orm: MikroORM,
  { environment, clock }: { environment: Pick<Environment, "auditRetentionDays">; clock: () => Date },
): Promise<void> {
  const before = new Date(clock().getTime() - environment.auditRetentionDays * DAY);
  const em = orm.em.fork();
  await em.execute("-- audit-forget-old-entries\nDELETE FROM audit.entry WHERE entry.happened_at < ?", [
    before,
  ]);
  await em.execute(
    "-- audit-forget-old-imports\nDELETE FROM audit.steward_import WHERE steward_import.started_at < ?",
    [before],
  );
}
