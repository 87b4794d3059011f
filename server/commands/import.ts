import type { MikroORM } from "@mikro-orm/postgresql";
import { Command } from "commander";
import { describeReport } from "#server/import/import-report.ts";
import { importSeeds } from "#server/import/import-run.ts";

/** What the verb `import` needs of the world. */
export interface ImportWorld {
  readonly seedsFolder: string;
  readonly clock: () => Date;
  /** Opens the database with all migrations, and closes it when the work is done or fails. */
  readonly withDatabase: <Result>(work: (orm: MikroORM) => Promise<Result>) => Promise<Result>;
  /** A line for the one who reads along. */
  readonly print: (line: string) => void;
}

/** `import`: makes the database equal to the seeds. A refusal is thrown, for who runs the command to tell. */
export function importCommand({ seedsFolder, clock, withDatabase, print }: ImportWorld): Command {
  return new Command("import")
    .description("Importeert de seeds: alles, of niets als er een fout in zit.")
    .option("--dry-run", "Lees, controleer en zeg wat er zou veranderen; schrijf niets.", false)
    .action(async ({ dryRun: isDryRun }: { dryRun: boolean }) => {
      const report = await withDatabase((orm) =>
        importSeeds({ orm, seedsFolder, clock, progress: print, isDryRun }),
      );
      for (const line of describeReport(report)) print(line);
    });
}
