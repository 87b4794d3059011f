import { join } from "node:path";
import { OperatorError } from "../../../config/operator-error.ts";
import type { CbsAddresses } from "../cbs-addresses.ts";
import type { CbsTableAbout } from "../cbs-table-about.ts";
import type { CbsWorld } from "../cbs-world.ts";
import { type CbsSelection, tableNumber } from "../read-cbs-options.ts";
import { readCbsTable } from "../read-cbs-table.ts";
import { FolderWriter } from "./folder-writer.ts";
import { readMunicipalityRegister } from "./municipality-register.ts";
import { PreparedFolder } from "./prepared-folder.ts";
import { slug } from "./slug.ts";

export interface PrepareCbsOptions {
  /** CBS's number of the table. */
  readonly table: string;
  /** Of the folder in `open-data/`; `cbs-<table>` when left out. */
  readonly name?: string | undefined;
  readonly seedsFolder: string;
  /** Where the platform keeps its own data; pages are kept below `cbs/<table>/`. */
  readonly dataFolder: string;
  readonly world: CbsWorld;
  readonly selection: CbsSelection;
  readonly addresses: Partial<CbsAddresses>;
}

function folderName(table: string, given = slug(`cbs-${table}`)): string {
  if (given !== "" && slug(given) === given) return given;
  throw new OperatorError(
    `„${given}” kan geen map in seeds/open-data/ zijn: kies met --name kleine letters, cijfers en streepjes.`,
  );
}

async function write(options: PrepareCbsOptions, folder: string, name: string): Promise<string[]> {
  const { world, seedsFolder, dataFolder, selection, addresses } = options;
  const table = tableNumber(options.table);
  const kept = join(dataFolder, "cbs", table);
  const register = await readMunicipalityRegister(seedsFolder);
  const writer = new FolderWriter(table, register, join(kept, "sorteren"));
  let about: CbsTableAbout | undefined;
  const onTable = (told: CbsTableAbout): void => {
    about = told;
  };
  try {
    await writer.begin();
    const reading = { table, folder: kept, world, selection, addresses, onTable };
    for await (const observation of readCbsTable(reading)) await writer.add(observation);
    if (about === undefined) throw new Error("The reader must tell of its table first, but told nothing.");
    return await writer.writeTo(folder, name, about, world.now());
  } finally {
    await writer.forget();
  }
}

/**
 * Reads a table of CBS and writes it beside its place in `open-data/`, in our own format. Nothing that the importer sees
 * has changed then. One run at a time.
 * @throws CbsError or OperatorError with a sentence for the operator
 */
export async function prepareCbsFolder(options: PrepareCbsOptions): Promise<PreparedFolder> {
  const { seedsFolder, world } = options;
  const table = tableNumber(options.table);
  const name = folderName(table, options.name);
  const folder = new PreparedFolder(join(seedsFolder, "open-data"), name);
  await folder.begin(table);
  const [holds = "", ...leftOut] = await write(options, folder.next, name);
  world.report(`CBS ${table}: klaar voor seeds/open-data/${name}: ${holds}`);
  for (const sentence of leftOut) world.report(`CBS ${table}: ${sentence}`);
  return folder;
}
