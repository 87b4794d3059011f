import { Command } from "commander";
import { OperatorError } from "#server/config/operator-error.ts";
import type { CbsSelection } from "#server/import/cbs/read-cbs-options.ts";
import { cbsWeb } from "#server/import/cbs/seeds/cbs-web.ts";
import { prepareCbsFolder } from "#server/import/cbs/seeds/prepare-cbs-folder.ts";
import type { PreparedFolder } from "#server/import/cbs/seeds/prepared-folder.ts";
import { describeReport, type ImportReport } from "#server/import/import-report.ts";
import { importSeeds } from "#server/import/import-run.ts";
import type { ImportWorld } from "./import-world.ts";

interface CbsFlags {
  readonly name?: string;
  readonly periods?: string;
  readonly choose: CbsSelection;
  readonly v4?: string;
  readonly v3?: string;
  /** Of the verb above. */
  readonly dryRun: boolean;
}

function codesIn(text: string): string[] {
  return text
    .split(",")
    .map((code) => code.trim())
    .filter((code) => code !== "");
}

/** Adds `Geslacht=T001038,3000` to what was chosen before it. */
function choose(text: string, chosen: CbsSelection): CbsSelection {
  const [, dimension, codes = ""] = /^\s*(\w+)\s*=(.*)$/.exec(text) ?? [];
  if (dimension !== undefined && codesIn(codes).length > 0) return { ...chosen, [dimension]: codesIn(codes) };
  throw new OperatorError(
    `--choose „${text}” is geen keuze: schrijf een dimensie en codes, zoals Geslacht=T001038.`,
  );
}

function selectionOf({ periods, choose: chosen }: CbsFlags): CbsSelection {
  if (periods === undefined) return chosen;
  const codes = codesIn(periods);
  if (codes.length > 0) return { Perioden: codes, ...chosen };
  throw new OperatorError(
    "--periods noemt geen periode: schrijf codes van het CBS, zoals 2021JJ00,2022JJ00.",
  );
}

/** Imports with the new folder in place. Whatever goes wrong, the former folder stands there again afterwards. */
async function importWith(
  folder: PreparedFolder,
  isDryRun: boolean,
  { seedsFolder, alongside, clock, withDatabase, print }: ImportWorld,
): Promise<ImportReport> {
  return await withDatabase(async (orm) => {
    if (await folder.isAsItWas()) print("CBS heeft niets gewijzigd: de map blijft zoals hij was.");
    else await folder.swap();
    try {
      const beside = await alongside?.(orm);
      const report = await importSeeds({ orm, seedsFolder, clock, progress: print, isDryRun, ...beside });
      if (isDryRun) await folder.putBack();
      else await folder.forgetFormer();
      return report;
    } catch (error) {
      if (await folder.putBack()) print("De map van het CBS is teruggezet zoals hij was.");
      throw error;
    }
  });
}

/** `import cbs <table>`: renews one folder of `open-data/` from CBS and imports all seeds, or leaves all as it was. */
export function importCbsCommand(world: ImportWorld): Command {
  return new Command("cbs")
    .description("Haalt een tabel op bij het CBS, zet haar in seeds/open-data/ en importeert de seeds.")
    .argument("<table>", "het nummer van de tabel, zoals StatLine het schrijft: 70072ned")
    .option("--name <folder>", "de map in seeds/open-data/ (anders cbs-<table>)")
    .option("--periods <codes>", "alleen deze perioden: 2021JJ00,2022JJ00")
    .option("--choose <dimension=codes>", "alleen deze codes van een dimensie; mag vaker", choose, {})
    .option("--v4 <address>", "een ander adres voor OData v4")
    .option("--v3 <address>", "een ander adres voor OData v3")
    .action(async (table: string, _own: unknown, command: Command) => {
      const flags = command.optsWithGlobals<CbsFlags>();
      const { seedsFolder, dataFolder, clock, signal, print } = world;
      const { name, v4, v3 } = flags;
      const folder = await prepareCbsFolder({
        table,
        name,
        seedsFolder,
        dataFolder,
        world: cbsWeb({ clock, signal, report: print }),
        selection: selectionOf(flags),
        addresses: { ...(v4 === undefined ? {} : { v4 }), ...(v3 === undefined ? {} : { v3 }) },
      });
      try {
        for (const line of describeReport(await importWith(folder, flags.dryRun, world))) print(line);
      } finally {
        await folder.forgetNext();
      }
    });
}
