import type { MikroORM } from "@mikro-orm/postgresql";
import { migrate } from "../database/migrate.ts";
import { oneAtATime } from "../database/one-at-a-time.ts";
import { openOrm } from "../database/orm.ts";
import { defineIndicators } from "../indicators/define-indicators.ts";
import type { CommandContext } from "./command-context.ts";

/**
 * Brings tables and views of a database to what this version of the code expects, and does `work` with it as its owner.
 * One command at a time, however many servers start.
 * @param url of the database
 * @param work also gets the names of the migrations that ran
 */
export async function withCurrentDatabase<Result>(
  url: string,
  { entities, projectFolder, say }: Pick<CommandContext, "entities" | "projectFolder" | "say">,
  work: (orm: MikroORM, migrations: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const orm = await openOrm({ clientUrl: url, entities, projectFolder, poolSize: 4 });
  try {
    return await oneAtATime(orm, async () => {
      const migrations = await migrate(orm, say);
      await defineIndicators({ orm, projectFolder });
      return work(orm, migrations);
    });
  } finally {
    await orm.close();
  }
}
