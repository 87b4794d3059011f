import type { MikroORM } from "@mikro-orm/postgresql";
import { Command } from "commander";
import { describeReport } from "#server/import/import-report.ts";
import { importSeeds } from "#server/import/import-run.ts";
import { importCbsCommand } from "./import-cbs.ts";

/** What the verb `import` needs of the world. */
export interface ImportWorld {
  readonly seedsFolder: string;
  /** Where pages of CBS are kept until they are whole. */
  readonly dataFolder: string;
  readonly clock: () => Date;
  /** Opens the database with all migrations, and closes it when the work is done or fails. */
  readonly withDatabase: <Result>(work: (orm: MikroORM) => Promise<Result>) => Promise<Result>;
  /** Aborted when the operator wants to stop. */
  readonly signal: AbortSignal;
  /** A line for the one who reads along. */
  readonly print: (line: string) => void;
}

/** `import`: makes the database equal to the seeds. A refusal is thrown, for who runs the command to tell. */
export function importCommand(world: ImportWorld): Command {
  const { seedsFolder, clock, withDatabase, print } = world;
  return new Command("import")
    .description("Importeert de seeds: alles, of niets als er een fout in zit.")
    .option("--dry-run", "Lees, controleer en zeg wat er zou veranderen; schrijf niets.", false)
    .action(async ({ dryRun: isDryRun }: { dryRun: boolean }) => {
      const report = await withDatabase((orm) =>
        importSeeds({ orm, seedsFolder, clock, progress: print, isDryRun }),
      );
      for (const line of describeReport(report)) print(line);
    })
    .addCommand(importCbsCommand(world));
}
