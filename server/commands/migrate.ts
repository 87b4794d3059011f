import { Command } from "commander";
import { openDatabase } from "../database/open-database.ts";
import type { CommandContext } from "./command-context.ts";
import { withCurrentDatabase } from "./with-current-database.ts";

/** `migrate`: brings the database up to the newest migration, and imports nothing. */
export function migrateCommand(context: CommandContext): Command {
  return new Command("migrate")
    .description("Werkt de tabellen van de database bij; leest niets in.")
    .action(async () => {
      await using database = await openDatabase({ ...context, mayShare: true });
      await withCurrentDatabase(database.url, context, (_, migrations) => {
        for (const name of migrations) context.say(`  ${name}`);
        return Promise.resolve();
      });
      context.say("De database is bijgewerkt.");
    });
}
