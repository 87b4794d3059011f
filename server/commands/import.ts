import { Command } from "commander";
import { describeReport } from "#server/import/import-report.ts";
import { importSeeds } from "#server/import/import-run.ts";
import { importCbsCommand } from "./import-cbs.ts";
import { importDeclarationsCommand } from "./import-declarations.ts";
import { importDeliverCommand } from "./import-deliver.ts";
import { importTemplateCommand } from "./import-template.ts";
import type { ImportWorld } from "./import-world.ts";

/** `import`: makes the database equal to the seeds. A refusal is thrown, for who runs the command to tell. */
export function importCommand(world: ImportWorld): Command {
  const { seedsFolder, alongside, clock, withDatabase, print } = world;
  return new Command("import")
    .description("Importeert de seeds: alles, of niets als er een fout in zit.")
    .option("--dry-run", "Lees, controleer en zeg wat er zou veranderen; schrijf niets.", false)
    .action(async ({ dryRun: isDryRun }: { dryRun: boolean }) => {
      const report = await withDatabase(async (orm) =>
        importSeeds({ orm, seedsFolder, clock, progress: print, isDryRun, ...(await alongside?.(orm)) }),
      );
      for (const line of describeReport(report)) print(line);
    })
    .addCommand(importCbsCommand(world))
    .addCommand(importDeclarationsCommand(world))
    .addCommand(importDeliverCommand(world))
    .addCommand(importTemplateCommand(world));
}
