import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CbsError } from "../cbs-error.ts";
import type { CbsObservation } from "../cbs-observation.ts";
import type { CbsTableAbout } from "../cbs-table-about.ts";
import { csvLine } from "./csv-line.ts";
import { counted, LeftOut } from "./left-out.ts";
import type { MunicipalityRegister } from "./municipality-register.ts";
import { OwnMeasures } from "./own-measures.ts";
import { ownNumber } from "./own-number.ts";
import { ownPeriod } from "./own-period.ts";
import { SeenPeriods } from "./seen-periods.ts";
import { SortedLines } from "./sorted-lines.ts";
import { sourceYml } from "./source-yml.ts";

const KEY = "municipality_code,period,measure_code";

/** Takes in the figures of a table one at a time and writes them as a folder of `open-data/`. */
export class FolderWriter {
  readonly #table: string;
  readonly #register: MunicipalityRegister;
  readonly #measures: OwnMeasures;
  readonly #observations: SortedLines;
  readonly #missing: SortedLines;
  readonly #periods = new SeenPeriods();
  readonly #leftOut = new LeftOut();
  readonly #hash = createHash("sha256");

  /** @param work a folder for what waits to be sorted */
  constructor(table: string, register: MunicipalityRegister, work: string) {
    this.#table = table;
    this.#register = register;
    this.#measures = new OwnMeasures(table);
    this.#observations = new SortedLines(join(work, "cijfers"));
    this.#missing = new SortedLines(join(work, "ontbrekend"));
  }

  async begin(): Promise<void> {
    await this.#observations.begin();
    await this.#missing.begin();
  }

  /** @throws CbsError when our formats can't hold the figure */
  async add(observation: CbsObservation): Promise<void> {
    this.#hash.update(`${JSON.stringify(observation)}\n`);
    const { municipalityCode: municipality, value, status, reason } = observation;
    if (!this.#register.knows(municipality)) {
      this.#leftOut.unknown(municipality);
      return;
    }
    const period = ownPeriod(this.#table, observation.period);
    if (value === null && this.#register.lacked(municipality, period)) {
      this.#leftOut.absent();
      return;
    }
    const { code, unit } = this.#measures.of(observation);
    this.#periods.add(period, status);
    const [lines, cell] =
      value === null
        ? [this.#missing, reason ?? "CBS geeft geen cijfer."]
        : [this.#observations, ownNumber(value, unit.exponent)];
    await lines.add(municipality, csvLine(municipality, period, code, cell));
  }

  /**
   * Writes the folder.
   * @returns what it holds and what was left out, as Dutch sentences
   * @throws CbsError when no municipality of the register has a figure
   */
  async writeTo(folder: string, name: string, about: CbsTableAbout, fetchedAt: Date): Promise<string[]> {
    const leftOut = this.#leftOut.sentences();
    if (this.#observations.count === 0) {
      const came = ["geen enkel cijfer met een waarde", ...leftOut].join("; ");
      const todo = "Kies een andere tabel of andere perioden, of vul het register van gemeenten aan.";
      const asked = `cijfers uit tabel ${this.#table} van gemeenten in het register`;
      throw new CbsError({ asked, came: came.replace(/\.$/, ""), todo });
    }
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const measures = ["code,name,unit,kind", ...this.#measures.lines(), ""].join("\n");
    await writeFile(join(folder, "measures.csv"), measures);
    await this.#observations.writeTo(join(folder, "observations.csv"), `${KEY},value`);
    if (this.#missing.count > 0) await this.#missing.writeTo(join(folder, "missing.csv"), `${KEY},reason`);
    const sha256 = this.#hash.digest("hex");
    const described = { name, about, sha256, periods: this.#periods, leftOut, fetchedAt };
    await writeFile(join(folder, "source.yml"), sourceYml(described));
    const figures = counted(this.#observations.count, "cijfer", "cijfers");
    const missing = counted(this.#missing.count, "zonder waarde", "zonder waarde");
    const kinds = counted(this.#measures.count, "maat", "maten");
    return [`${figures} en ${missing}, ${kinds}.`, ...leftOut];
  }

  async forget(): Promise<void> {
    await this.#observations.forget();
    await this.#missing.forget();
  }
}
