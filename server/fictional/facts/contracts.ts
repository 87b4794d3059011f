import type { FictionalProvider } from "../providers/fictional-provider.ts";
import { createRandom, type Random } from "../random/random.ts";
import { dayIn, type MonthNumber, monthText } from "../recipe/month.rules.ts";
import type { RecipeCategory } from "../recipe/recipe.ts";
import { contractCode } from "../region/fictional-codes.rules.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";

/** A change of a contract that both sides agreed on. */
export interface FictionalAddendum {
  readonly number: number;
  readonly agreedOn: string;
  readonly subject: string;
}

/** An invented contract; from and to are first days of a month, half-open. */
export interface FictionalContract {
  readonly code: string;
  readonly provider: FictionalProvider;
  readonly category: RecipeCategory;
  readonly lot: string | null;
  readonly isSpotContract: boolean;
  readonly isDraft: boolean;
  readonly from: MonthNumber;
  readonly to: MonthNumber | null;
  readonly noticeMonths: number | null;
  readonly terminatedOn: string | null;
  readonly municipalityCodes: readonly string[];
  readonly addenda: readonly FictionalAddendum[];
}

interface Term {
  readonly from: MonthNumber;
  readonly to: MonthNumber | null;
}

/** Most contracts end with the year, some halfway; a few have no end. */
function endOf(random: Random, from: MonthNumber): MonthNumber | null {
  if (random.chance(0.06)) return null;
  const years = random.integer(2, 4);
  const january = (Math.floor(from / 12) + years) * 12;
  return january + (random.chance(0.2) ? 6 : 0);
}

/** Terms that follow each other from before the series until after it, or until the provider stops. */
function termsOf(random: Random, provider: FictionalProvider, { lastMonth }: FictionalRegion): Term[] {
  const terms: Term[] = [];
  const stops = provider.lastMonth < lastMonth;
  let from = provider.firstMonth - random.integer(0, 20);
  for (;;) {
    const to = endOf(random, from);
    if (to === null || to > lastMonth) {
      terms.push({ from, to: stops ? Math.max(provider.lastMonth + 1, from + 1) : to });
      return terms;
    }
    terms.push({ from, to });
    if (stops && to > provider.lastMonth) return terms;
    from = to;
  }
}

function addendaOf(random: Random, region: FictionalRegion, { from, to }: Term): FictionalAddendum[] {
  const last = Math.min(to ?? region.lastMonth, region.lastMonth);
  const count = random.chance(0.45) ? random.integer(1, 3) : 0;
  const months = Array.from({ length: count }, () => random.integer(from, Math.max(from, last - 1)));
  return months
    .sort((one, other) => one - other)
    .map((month, index) => ({
      number: index + 1,
      agreedOn: dayIn(month, random.integer(1, 28)),
      subject: random.pick(region.recipe.addenda),
    }));
}

/** The municipality that went into another is in no contract that begins after that. */
function municipalitiesOf({ redivision }: FictionalRegion, codes: readonly string[], from: MonthNumber) {
  return from >= redivision.effectiveMonth
    ? codes.filter((code) => code !== redivision.predecessor.code)
    : codes;
}

function frameworkContracts(random: Random, region: FictionalRegion, provider: FictionalProvider) {
  return provider.categories.flatMap((category) => {
    const lot = random.chance(0.5) ? `Perceel ${random.integer(1, 4)}` : null;
    return termsOf(random, provider, region).map((term) => ({
      ...term,
      category,
      lot,
      isSpotContract: false,
      isDraft: false,
      noticeMonths: random.pick([3, 3, 6, 6, 12]),
      terminatedOn: isTerminated(region, provider, term) ? dayIn(provider.lastMonth - 2, 14) : null,
      municipalityCodes: municipalitiesOf(region, provider.municipalityCodes, term.from),
      addenda: addendaOf(random, region, term),
    }));
  });
}

function isTerminated({ lastMonth }: FictionalRegion, provider: FictionalProvider, { to }: Term): boolean {
  return provider.lastMonth < lastMonth && to === provider.lastMonth + 1;
}

/** Bought for one case outside the framework: short, and for one municipality. */
function spotContracts(random: Random, region: FictionalRegion, provider: FictionalProvider) {
  if (!random.chance(0.12)) return [];
  const from = random.integer(provider.firstMonth, provider.lastMonth);
  const term = { from, to: from + random.integer(3, 12) };
  const codes = municipalitiesOf(region, provider.municipalityCodes, from);
  const [category] = provider.categories;
  if (!category || codes.length === 0) return [];
  const municipalityCodes = [random.pick(codes)];
  const form = { isSpotContract: true, isDraft: false, lot: null, noticeMonths: null, terminatedOn: null };
  return [{ ...term, ...form, category, municipalityCodes, addenda: [] }];
}

/** Being negotiated for the year after. */
function draftContracts(random: Random, region: FictionalRegion, provider: FictionalProvider) {
  const [category] = provider.categories;
  if (!category || provider.lastMonth < region.lastMonth || !random.chance(0.05)) return [];
  const from = (Math.floor(region.lastMonth / 12) + 1) * 12 + 6;
  const municipalityCodes = municipalitiesOf(region, provider.municipalityCodes, from);
  const form = { isSpotContract: false, isDraft: true, lot: null, noticeMonths: 6, terminatedOn: null };
  return [{ from, to: from + 24, ...form, category, municipalityCodes, addenda: [] }];
}

/** All contracts of a provider, oldest first within its categories. */
export function contractsOf(region: FictionalRegion, provider: FictionalProvider): FictionalContract[] {
  const random = createRandom(`${region.size.seed}/contracts/${provider.code}`);
  const contracts = [
    ...frameworkContracts(random, region, provider),
    ...spotContracts(random, region, provider),
    ...draftContracts(random, region, provider),
  ];
  return contracts
    .filter(({ municipalityCodes }) => municipalityCodes.length > 0)
    .map((contract, index) => ({ code: contractCode(index + 1, provider.code), provider, ...contract }));
}

/** `2026-01-01`, or null where there is no end. */
export function firstDayOf(month: MonthNumber | null): string | null {
  return month === null ? null : `${monthText(month)}-01`;
}
