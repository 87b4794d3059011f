import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import { Command } from "commander";
import { describeDeclarations } from "#server/import/declarations/declaration-report.ts";
import { importDeclarations } from "#server/import/declarations/import-declarations.ts";
import { deliver } from "#server/import/deliver/deliver.ts";
import { describeDelivery } from "#server/import/deliver/delivery-report.ts";
import { declarations } from "#server/import/deliver/formats/declarations.delivery.ts";
import type { ImportWorld } from "./import-world.ts";

async function importTables(world: ImportWorld, paths: readonly string[], isDryRun: boolean): Promise<void> {
  const { clock, print, withDatabase } = world;
  const deliveredOn = clock().toISOString().slice(0, 10);
  const base = { format: declarations, deliveredOn, deliveredBy: "niet vermeld", progress: print, isDryRun };
  await withDatabase(async (orm) => {
    for (const path of paths) {
      const report = await deliver({ ...base, orm, file: { path, name: basename(path) } });
      for (const line of describeDelivery(report)) print(line);
    }
  });
}

async function importMessages(
  { print, withDatabase }: ImportWorld,
  files: readonly string[],
  isDryRun: boolean,
) {
  const report = await withDatabase((orm) =>
    importDeclarations({ orm, files, open: (file) => createReadStream(file), progress: print, isDryRun }),
  );
  for (const line of describeDeclarations(report)) print(line);
}

/** `import declarations`: takes in messages JW323 and WMO323 together or not at all, or totals of them as CSV or XLSX. */
export function importDeclarationsCommand(world: ImportWorld): Command {
  return new Command("declarations")
    .description(
      "Telt declaratieberichten JW323 en WMO323 op (XML), of neemt opgetelde totalen over (CSV, XLSX).",
    )
    .argument("<bestand...>", "een of meer bestanden")
    .option("--dry-run", "Lees, controleer en zeg wat er zou veranderen; schrijf niets.", false)
    .action(async (paths: readonly string[], _own: unknown, command: Command) => {
      // The verb above has the same flag, and takes it where it stands before the name of this one.
      const { dryRun } = command.optsWithGlobals<{ dryRun: boolean }>();
      const isMessage = (path: string): boolean => extname(path).toLowerCase() === ".xml";
      const messages = paths.filter(isMessage);
      const tables = paths.filter((path) => !isMessage(path));
      if (messages.length > 0) await importMessages(world, messages, dryRun);
      if (tables.length > 0) await importTables(world, tables, dryRun);
    });
}
