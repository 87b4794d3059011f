import type { FictionalProvider } from "../providers/fictional-provider.ts";
import { createRandom } from "../random/random.ts";
import { type MonthNumber, monthText } from "../recipe/month.rules.ts";
import { agbCode } from "../region/fictional-codes.rules.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import { topCount } from "../region/skewed-shares.rules.ts";
import { type StatementRow, statementOf } from "./monthly-statement.ts";

/** What the declaration messages of a provider about one month come to. */
export interface Declaration {
  readonly provider: FictionalProvider;
  readonly agbCode: string;
  readonly messageReference: string;
  readonly month: MonthNumber;
  readonly row: StatementRow;
  readonly debitCents: number;
  readonly creditCents: number;
}

/** A few providers declare far more or less than they state; the others differ by what is corrected later. */
const FAR_OFF = 0.04;
const CORRECTED = 0.08;

/** Who declares by messages: the providers that carry most of the turnover. */
export function declares({ size }: FictionalRegion, { rank }: FictionalProvider): boolean {
  return rank <= topCount(size.providers);
}

/** What a provider declared about one month: one message per municipality. */
export function declarationsOf(
  region: FictionalRegion,
  provider: FictionalProvider,
  month: MonthNumber,
): Declaration[] {
  if (!declares(region, provider)) return [];
  const { seed } = region.size;
  const isFarOff = createRandom(`${seed}/declares/${provider.code}`).chance(FAR_OFF);
  const random = createRandom(`${seed}/declarations/${provider.code}/${monthText(month)}`);
  return statementOf(region, provider, month)
    .filter(({ productCategoryCode }) => productCategoryCode !== "WI")
    .map((row) => {
      const slip = (isFarOff ? -0.18 : 0) + 0.006 * random.normal();
      const debitCents = Math.max(0, Math.round(row.cents * (1 + slip)));
      const creditCents = random.chance(CORRECTED) ? Math.round(debitCents * 0.2 * random.next()) : 0;
      return {
        provider,
        agbCode: agbCode(provider.number),
        messageReference: `F${monthText(month).slice(2).replace("-", "")}${row.municipalityCode.slice(2)}`,
        month,
        row,
        debitCents,
        creditCents,
      };
    });
}
