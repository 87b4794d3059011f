import type { MikroORM } from "@mikro-orm/postgresql";
import type { Environment } from "../config/environment.ts";

const DAY = 86_400_000;

/** Removes what the audit log has kept for as long as the operator wants; only the owner of the tables can, at each start. */
export async function forgetOldEntries(
  orm: MikroORM,
  { environment, clock }: { environment: Pick<Environment, "auditRetentionDays">; clock: () => Date },
): Promise<void> {
  const before = new Date(clock().getTime() - environment.auditRetentionDays * DAY);
  await orm.em
    .fork()
    .execute("-- audit-forget-old-entries\nDELETE FROM audit.entry WHERE entry.happened_at < ?", [before]);
}
