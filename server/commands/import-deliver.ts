import { basename } from "node:path";
import { Argument, Command } from "commander";
import { deliver } from "#server/import/deliver/deliver.ts";
import { DELIVERY_FORMATS, deliveryFormat } from "#server/import/deliver/delivery-formats.ts";
import { describeDelivery } from "#server/import/deliver/delivery-report.ts";
import { OperatorError } from "../config/operator-error.ts";
import type { ImportWorld } from "./import-world.ts";

interface Options {
  readonly dryRun: boolean;
  readonly on?: string;
  readonly by: string;
}

/** The name of a format as an argument of the command line. */
export function formatArgument(): Argument {
  return new Argument("<soort>", "wat het bestand bevat").choices(DELIVERY_FORMATS.map(({ name }) => name));
}

function requireDay(day: string, today: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new OperatorError(`De dag van ontvangst is een dag als JJJJ-MM-DD, maar kreeg: ${day}.`);
  // Whatever comes until that day would be older, and refused.
  if (day > today) throw new OperatorError(`De dag van ontvangst is vandaag of eerder, maar kreeg: ${day}.`);
  return day;
}

/** `import deliver`: takes in files that providers and municipalities deliver, each of them whole or not at all. */
export function importDeliverCommand({ clock, print, withDatabase }: ImportWorld): Command {
  return new Command("deliver")
    .description("Verwerkt aangeleverde bestanden (CSV of XLSX); zie template voor de vorm.")
    .addArgument(formatArgument())
    .argument("<bestand...>", "een of meer bestanden, na elkaar")
    .option("--dry-run", "Lees, controleer en zeg wat er zou veranderen; schrijf niets.", false)
    .option("--on <dag>", "De dag van ontvangst, JJJJ-MM-DD; zonder is het vandaag.")
    .option("--by <wie>", "Wie het aanlevert.", "niet vermeld")
    .action(async (name: string, paths: readonly string[], _own: unknown, command: Command) => {
      // The verb above has the flag of a dry run too, and takes it wherever it stands.
      const { dryRun: isDryRun, on, by } = command.optsWithGlobals<Options>();
      const format = deliveryFormat(name);
      if (!format) throw new OperatorError(`De soort ${name} bestaat niet.`);
      const today = clock().toISOString().slice(0, "YYYY-MM-DD".length);
      const deliveredOn = requireDay(on ?? today, today);
      await withDatabase(async (orm) => {
        for (const path of paths) {
          const file = { path, name: basename(path) };
          const report = await deliver({
            orm,
            format,
            file,
            deliveredOn,
            deliveredBy: by,
            progress: print,
            isDryRun,
          });
          for (const line of describeDelivery(report)) print(line);
        }
      });
    });
}
