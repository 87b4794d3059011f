import { join, resolve } from "node:path";
import { Command } from "commander";
import { dataWorldOf } from "./commands/data-world.ts";
import { emitCommand } from "./commands/emit.ts";
import { fictionalCommand } from "./commands/fictional/fictional.ts";
import { regionOf, writtenAlongside } from "./commands/fictional/region-alongside.ts";
import { importCommand } from "./commands/import.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { reportsCommand } from "./commands/reports.ts";
import { runCommand } from "./commands/run-command.ts";
import { onStopSignal } from "./commands/stop-signals.ts";
import { withCurrentDatabase } from "./commands/with-current-database.ts";
import { findProjectFolder } from "./config/project-folder.ts";
import { openDatabase } from "./database/open-database.ts";
import { ENTITIES } from "./entities.ts";

const print = (line: string): void => {
  console.log(line);
};

const exitCode = await runCommand(
  {
    variables: process.env,
    projectFolder: findProjectFolder(import.meta.dirname),
    entities: ENTITIES,
    clock: () => new Date(),
    say: print,
    complain: (sentence) => {
      console.error(sentence);
    },
    onStop: onStopSignal,
  },
  async (context) => {
    const { projectFolder, clock, environment, signal } = context;
    const program = new Command("npm run").description(
      "Regiospiegel: gegevens over gemeentelijke samenwerking.",
    );
    program.addCommand(migrateCommand(context));
    program.addCommand(emitCommand(context));
    program.addCommand(fictionalCommand(context));
    program.addCommand(reportsCommand(context));
    program.addCommand(
      importCommand({
        seedsFolder: join(projectFolder, "seeds"),
        dataFolder: resolve(projectFolder, environment.dataFolder),
        alongside: async (orm) => {
          const world = dataWorldOf(context);
          return writtenAlongside(world, await regionOf(orm, world));
        },
        clock,
        signal,
        print,
        withDatabase: async (work) => {
          await using database = await openDatabase({ ...context, mayShare: true });
          return await withCurrentDatabase(database.url, context, work);
        },
      }),
    );
    await program.parseAsync();
  },
);
process.exit(exitCode);
