import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { textOf } from "../../cells/text-of.ts";
import { municipalities } from "../../formats/municipalities.format.ts";
import { Harvest } from "../../harvest.ts";
import { entriesIn } from "../../read-place.ts";
import { readSeedFile } from "../../read-seed-file.ts";
import { firstDay } from "./own-period.ts";

/** From the first day to the day after the last; empty where the register doesn't say. */
interface Existence {
  readonly from: string;
  readonly to: string;
}

/** The municipalities that the seeds know; figures of others our importer refuses. */
export class MunicipalityRegister {
  readonly #known: ReadonlyMap<string, Existence>;

  constructor(known: ReadonlyMap<string, Existence>) {
    this.#known = known;
  }

  knows(code: string): boolean {
    return this.#known.has(code);
  }

  /** Whether a municipality had gone when the period began, or came only in a later year. */
  lacked(code: string, period: string): boolean {
    const { from = "", to = "" } = this.#known.get(code) ?? {};
    return (to !== "" && firstDay(period) >= to) || (from !== "" && period.slice(0, 4) < from.slice(0, 4));
  }
}

/** Reads the municipalities from `reference/` and from every folder of `open-data/`. */
export async function readMunicipalityRegister(seedsFolder: string): Promise<MunicipalityRegister> {
  const openData = join(seedsFolder, "open-data");
  const entries = existsSync(openData) ? await entriesIn(openData) : [];
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `open-data/${name}`);
  const harvest = new Harvest();
  for (const folder of ["reference", ...folders]) {
    const file = `${folder}/${municipalities.name}.csv`;
    if (!existsSync(join(seedsFolder, file))) continue;
    await readSeedFile(harvest, municipalities, file, await readFile(join(seedsFolder, file)), { fixed: {} });
  }
  const known = new Map<string, Existence>();
  for (const { values } of harvest.rows.get(municipalities) ?? []) {
    const code = textOf(values.municipality_code);
    const before = known.get(code);
    known.set(code, {
      from: before?.from || textOf(values.valid_from),
      to: before?.to || textOf(values.valid_to),
    });
  }
  return new MunicipalityRegister(known);
}
