import { join } from "node:path";
import type { MikroORM } from "@mikro-orm/postgresql";
import { importSeeds, isUpToDate } from "../import/import-run.ts";
import { seedsHash } from "../import/seeds-hash.ts";
import type { CommandContext } from "./command-context.ts";

/**
 * Imports the seeds, unless the last import was of the same ones.
 * @throws ImportRefused when the seeds hold problems
 */
export async function importWhenChanged(
  orm: MikroORM,
  { projectFolder, clock, say }: Pick<CommandContext, "projectFolder" | "clock" | "say">,
): Promise<void> {
  const seedsFolder = join(projectFolder, "seeds");
  if (await isUpToDate(orm, await seedsHash(seedsFolder))) return;
  say("De gegevens in seeds/ zijn gewijzigd en worden ingelezen …");
  const { rowCount, sourceCount } = await importSeeds({
    orm,
    seedsFolder,
    clock,
    progress: (line) => {
      say(`  ${line}`);
    },
  });
  say(`Ingelezen: ${rowCount} rijen uit ${sourceCount} bronnen.`);
}
