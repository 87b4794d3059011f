import { CbsError } from "../cbs-error.ts";
import type { CbsObservation } from "../cbs-observation.ts";
import { csvLine } from "./csv-line.ts";
import { type OwnUnit, ownUnit } from "./own-unit.ts";
import { slug } from "./slug.ts";

/** More can't be chosen from; a table with so many has dimensions of which one wants the totals only. */
const MOST_MEASURES = 2_000;

/** Averages and the like, which CBS also counts in `aantal`. */
const NO_SUM =
  /gemiddeld|mediaan|relatief|dichtheid|aandeel|percentage|index|graad|quote|ratio|afstand|\bper\b/i;

interface Met {
  /** CBS's measure and the codes of the dimensions. */
  readonly identity: string;
  readonly name: string;
  readonly unit: OwnUnit;
  hasFraction: boolean;
}

/** The measures of a table in our own format, as its figures come by. */
export class OwnMeasures {
  readonly #table: string;
  readonly #met = new Map<string, Met>();

  /** @param table CBS's number */
  constructor(table: string) {
    this.#table = table;
  }

  get count(): number {
    return this.#met.size;
  }

  /**
   * The measure of a figure: CBS's, and the code in every further dimension.
   * @throws CbsError when two measures get one code, or there are too many
   */
  of(observation: CbsObservation): { readonly code: string; readonly unit: OwnUnit } {
    const { measureCode, dimensions, value } = observation;
    const code = slug(["cbs", this.#table, measureCode, ...Object.values(dimensions)].join("-"));
    const identity = JSON.stringify([measureCode, dimensions]);
    const met = this.#met.get(code) ?? this.#meet(code, identity, observation);
    if (met.identity !== identity) {
      const came = `${met.identity} en ${identity}, die bij ons allebei ${code} heten`;
      const todo = "Kies met --choose één van beide.";
      throw new CbsError({ asked: `eigen codes voor tabel ${this.#table}`, came, todo });
    }
    if (value?.includes(".") === true) met.hasFraction = true;
    return { code, unit: met.unit };
  }

  /** `measures.csv`, sorted by code. */
  lines(): string[] {
    return [...this.#met]
      .map(([code, met]) => {
        const { unit, isShare } = met.unit;
        const isRatio = isShare || NO_SUM.test(met.name) || (unit === "COUNT" && met.hasFraction);
        return csvLine(code, met.name, unit, isRatio ? "RATIO" : "STOCK");
      })
      .sort();
  }

  #meet(code: string, identity: string, { measureName, unit, dimensions }: CbsObservation): Met {
    if (this.#met.size === MOST_MEASURES) {
      const dimension = Object.keys(dimensions)[0] ?? "Dimensie";
      throw new CbsError({
        asked: `hooguit ${MOST_MEASURES.toLocaleString("nl-NL")} maten uit tabel ${this.#table}`,
        came: "er meer, want elke code van elke dimensie maakt een maat",
        todo: `Kies minder codes, bijvoorbeeld met --choose ${dimension}=<code>.`,
      });
    }
    const own = ownUnit(unit);
    const further = Object.entries(dimensions).map((pair) => pair.join(" "));
    const about = [...further, ...(own.inName === null ? [] : [own.inName])];
    const name = about.length === 0 ? measureName : `${measureName} (${about.join(", ")})`;
    const met: Met = { identity, name, unit: own, hasFraction: false };
    this.#met.set(code, met);
    return met;
  }
}
