import { createRandom, type Random } from "../random/random.ts";
import type { RecipeCategory } from "../recipe/recipe.ts";
import { providerCode } from "../region/fictional-codes.rules.ts";
import type { FictionalMunicipality } from "../region/fictional-municipality.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import type { ProviderNames } from "../region/invented-names.ts";
import { topCount } from "../region/skewed-shares.rules.ts";
import type { FictionalProvider } from "./fictional-provider.ts";
import { makeLines } from "./make-lines.ts";

/** How many municipalities a provider works for, at most: a region, also where the whole country is made. */
const WIDEST = 11;

function sizeClassOf(rank: number, providers: number): FictionalProvider["sizeClass"] {
  const top = topCount(providers);
  if (rank <= top) return "LARGE";
  return rank <= top + (providers - top) * 0.35 ? "MEDIUM" : "SMALL";
}

/** Drawn by the share of their spend. */
function pickCategory(random: Random, categories: readonly RecipeCategory[]): RecipeCategory {
  let left = random.next() * categories.reduce((sum, { share }) => sum + share, 0);
  for (const category of categories) {
    left -= category.share;
    if (left < 0) return category;
  }
  return random.pick(categories);
}

/** What it does: mostly one thing, and what lies near it in the same module. */
function makeCategories(
  random: Random,
  { recipe }: FictionalRegion,
  sizeClass: FictionalProvider["sizeClass"],
): RecipeCategory[] {
  const first = pickCategory(random, recipe.categories);
  const near = recipe.categories.filter(({ module, code }) => module === first.module && code !== first.code);
  const count = { LARGE: random.integer(1, 3), MEDIUM: random.integer(1, 2), SMALL: 1 }[sizeClass];
  return [first, ...random.shuffled(near).slice(0, count - 1)];
}

/** Where it works: around its home, nearer codes being nearer places. */
function makeMunicipalities(
  random: Random,
  region: FictionalRegion,
  sizeClass: FictionalProvider["sizeClass"],
): FictionalMunicipality[] {
  const { municipalities, redivision } = region;
  const near = Math.min(WIDEST, municipalities.length);
  const start = random.integer(0, municipalities.length - near);
  const around = municipalities.slice(start, start + near);
  const range = { LARGE: [0.6, 1], MEDIUM: [0.25, 0.6], SMALL: [0.01, 0.2] }[sizeClass];
  const [least = 0, most = 1] = range.map((share) => Math.max(1, Math.round(share * near)));
  const chosen = random.shuffled(around).slice(0, random.integer(least, most));
  const inOrder = chosen.sort((one, other) => (one.code < other.code ? -1 : 1));
  // Who works in what absorbed another worked there too.
  const isThere = inOrder.some(({ code }) => code === redivision.successor.code);
  return isThere ? [...inOrder, redivision.predecessor] : inOrder;
}

function makePeriod(random: Random, region: FictionalRegion, sizeClass: FictionalProvider["sizeClass"]) {
  const { firstMonth, lastMonth, size } = region;
  const isLarge = sizeClass === "LARGE";
  const starts = !isLarge && random.chance(0.35) ? random.integer(1, Math.floor(size.months * 0.7)) : 0;
  const stops = !isLarge && random.chance(0.15) ? random.integer(1, Math.floor(size.months * 0.25)) : 0;
  return { firstMonth: firstMonth + starts, lastMonth: lastMonth - stops };
}

/**
 * Makes one provider.
 * @param position in which the provider stands in the register, from 0
 * @param rank by turnover, from 1
 */
export function makeProvider(
  region: FictionalRegion,
  names: ProviderNames,
  position: number,
  rank: number,
  share: number,
): FictionalProvider {
  const { recipe, size } = region;
  const code = providerCode(position + 1);
  const random = createRandom(`${size.seed}/provider/${code}`);
  const sizeClass = sizeClassOf(rank, size.providers);
  const categories = makeCategories(random, region, sizeClass);
  const municipalities = makeMunicipalities(random, region, sizeClass);
  return {
    code,
    number: position + 1,
    name: names.next(random, categories[0]?.names ?? []),
    sizeClass,
    rank,
    share,
    categories,
    municipalityCodes: municipalities.map((municipality) => municipality.code),
    lines: makeLines(random, sizeClass, categories, municipalities),
    ...makePeriod(random, region, sizeClass),
    // Most are in time nearly always; a few nearly never.
    lateness: Math.min(0.9, recipe.late_share * (0.2 + 3.2 * random.next() ** 3)),
    quality: random.normal(),
    growth: 0.03 * random.normal(),
  };
}
