import type { FictionalProvider } from "../providers/fictional-provider.ts";
import { createRandom, type Random } from "../random/random.ts";
import { dayIn, daysAfter, type MonthNumber, monthText } from "../recipe/month.rules.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import { type StatementRow, statementOf } from "./monthly-statement.ts";

/** What a provider sent in for one month, at one moment. */
export interface Delivery {
  readonly provider: FictionalProvider;
  readonly month: MonthNumber;
  /** From 1; the last one counts. */
  readonly number: number;
  readonly deliveredOn: string;
  readonly dueOn: string;
  readonly rows: readonly StatementRow[];
}

/** A statement is due on this day of the next month. */
const DUE_DAY = 15;

function deliveredOn(random: Random, dueOn: string, lateness: number): string {
  const days = random.chance(lateness) ? 1 + Math.floor(40 * random.next() ** 2) : -random.integer(0, 11);
  return daysAfter(dueOn, days);
}

/** The same with slips: some amounts differ, and a row may be forgotten. */
function withSlips(random: Random, rows: readonly StatementRow[]): StatementRow[] {
  const forgotten = rows.length > 2 && random.chance(0.4) ? random.integer(0, rows.length - 1) : -1;
  return rows
    .filter((_, index) => index !== forgotten)
    .map((row) => {
      if (!random.chance(0.5)) return row;
      const factor = 0.85 + 0.27 * random.next();
      return { ...row, cents: Math.round(row.cents * factor) };
    });
}

/**
 * Everything a provider sent in for a month, in the order in which it came: usually one delivery, sometimes one with
 * slips and then the right one, sometimes the same again. What would come after `region.today` has not come yet.
 */
export function deliveriesOf(
  region: FictionalRegion,
  provider: FictionalProvider,
  month: MonthNumber,
): Delivery[] {
  const rows = statementOf(region, provider, month);
  if (rows.length === 0) return [];
  const { recipe, size, today } = region;
  const random = createRandom(`${size.seed}/delivery/${provider.code}/${monthText(month)}`);
  const dueOn = dayIn(month + 1, DUE_DAY);
  const first = deliveredOn(random, dueOn, provider.lateness);
  const isCorrected = random.chance(recipe.corrected_share);
  const isRepeated = !isCorrected && random.chance(recipe.repeated_share);
  const again = daysAfter(first, random.integer(3, 45));
  const base = { provider, month, dueOn };
  const sent = [
    { ...base, number: 1, deliveredOn: first, rows: isCorrected ? withSlips(random, rows) : rows },
    ...(isCorrected || isRepeated ? [{ ...base, number: 2, deliveredOn: again, rows }] : []),
  ];
  return sent.filter((delivery) => delivery.deliveredOn <= today);
}
