import { createRandom } from "../random/random.ts";
import { type MonthNumber, monthOf, yearOf } from "../recipe/month.rules.ts";
import type { Recipe, RegionSize } from "../recipe/recipe.ts";
import { municipalityCode } from "./fictional-codes.rules.ts";
import type { FictionalMunicipality, FictionalRedivision } from "./fictional-municipality.ts";
import { municipalityNames } from "./invented-names.ts";

/** The municipalities of the region, and the months of its series. */
export interface FictionalRegion {
  readonly recipe: Recipe;
  readonly size: RegionSize;
  readonly firstMonth: MonthNumber;
  readonly lastMonth: MonthNumber;
  /** The day that the region is made for: late in the month after the last. */
  readonly today: string;
  /** That exist at the end; the largest first. */
  readonly municipalities: readonly FictionalMunicipality[];
  readonly redivision: FictionalRedivision;
  /** What it spends in a year, at the prices and volumes of the end of the series, in euros. */
  readonly turnover: number;
}

const LARGEST = 118_000;
const SMALLEST = 8_500;

/** Few large ones and many small ones, as regions are: sizes fall by rank. */
function inhabitantsOf(rank: number, count: number, jitter: number): number {
  const fall = (LARGEST / SMALLEST) ** (1 / Math.max(count - 1, 1));
  const share = count > 40 ? (rank + 1) ** -0.45 : fall ** -rank;
  return Math.max(SMALLEST, Math.round(LARGEST * share * (0.92 + 0.16 * jitter)));
}

function sizeClassOf(inhabitants: number): FictionalMunicipality["sizeClass"] {
  if (inhabitants >= 70_000) return "LARGE";
  return inhabitants >= 25_000 ? "MEDIUM" : "SMALL";
}

function makeMunicipalities(recipe: Recipe, { seed, municipalities }: RegionSize): FictionalMunicipality[] {
  const random = createRandom(`${seed}/municipalities`);
  const names = municipalityNames(recipe, random);
  return Array.from({ length: municipalities + 1 }, (_, rank) => {
    const inhabitants = inhabitantsOf(rank, municipalities + 1, random.next());
    const growth = 1 + 0.004 + 0.006 * random.next();
    const sizeClass = sizeClassOf(inhabitants);
    const name = names.next().value as string;
    return { code: municipalityCode(rank + 1), name, inhabitants, growth, sizeClass };
  });
}

/** The January that lies nearest to the middle of the series. */
function middleJanuary(first: MonthNumber, last: MonthNumber): MonthNumber {
  return Math.round((first + last) / 2 / 12) * 12;
}

/**
 * Makes the region: `size.municipalities` that exist at the end, and one more, the smallest, that goes into the
 * middle one halfway.
 */
export function makeRegion(recipe: Recipe, size: RegionSize): FictionalRegion {
  const lastMonth = monthOf(recipe.end_month);
  const firstMonth = lastMonth - size.months + 1;
  const all = makeMunicipalities(recipe, size);
  const [predecessor] = all.slice(-1);
  const successor = all[Math.floor(size.municipalities / 2)];
  if (!predecessor || !successor)
    throw new Error(`A region needs municipalities, but got: ${size.municipalities}.`);
  const merged = { ...successor, inhabitants: successor.inhabitants + predecessor.inhabitants };
  const effectiveMonth = middleJanuary(firstMonth, lastMonth);
  const nextMonth = lastMonth + 1;
  const municipalities = all
    .slice(0, -1)
    .map((municipality) => (municipality === successor ? merged : municipality));
  return {
    recipe,
    size,
    firstMonth,
    lastMonth,
    today: `${yearOf(nextMonth)}-${String((nextMonth % 12) + 1).padStart(2, "0")}-26`,
    municipalities,
    redivision: { predecessor, successor: merged, effectiveMonth },
    turnover:
      recipe.spend_per_inhabitant * municipalities.reduce((sum, { inhabitants }) => sum + inhabitants, 0),
  };
}
