import type { DeliveryLine, FictionalProvider } from "../providers/fictional-provider.ts";
import { createRandom } from "../random/random.ts";
import { type MonthNumber, monthInYear, monthText, yearOf } from "../recipe/month.rules.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";

/** What a provider did of one product for one municipality in one month. */
export interface StatementRow {
  readonly municipalityCode: string;
  readonly productCode: string;
  readonly productCategoryCode: string;
  readonly categoryCode: string;
  readonly cents: number;
  readonly clients: number;
  readonly volume: number;
}

/** The price of a product in a year, in cents: indexed each January, rounded as tariffs are. */
export function priceInCents({ recipe, firstMonth }: FictionalRegion, price: number, year: number): number {
  return Math.round(price * 100 * (1 + recipe.indexation) ** (year - yearOf(firstMonth)));
}

/** Where a line is counted in a month: what was of the predecessor is the successor's after the redivision. */
function municipalityOf({ redivision }: FictionalRegion, line: DeliveryLine, month: MonthNumber): string {
  const { predecessor, successor, effectiveMonth } = redivision;
  const hasMoved = line.municipalityCode === predecessor.code && month >= effectiveMonth;
  return hasMoved ? successor.code : line.municipalityCode;
}

function rowOf(
  region: FictionalRegion,
  provider: FictionalProvider,
  line: DeliveryLine,
  month: MonthNumber,
  chance: number,
): StatementRow {
  const { category, product } = line;
  const yearsBack = (region.lastMonth - month) / 12;
  const growth = 1 + category.growth + provider.growth;
  const season = category.season[monthInYear(month) - 1] ?? 1;
  const cents = priceInCents(region, product.price, yearOf(month));
  const priceAtTheEnd = priceInCents(region, product.price, yearOf(region.lastMonth));
  const money = (region.turnover * provider.share * line.share) / 12;
  const units = ((money * 100) / priceAtTheEnd) * season * growth ** -yearsBack * (1 + 0.09 * chance);
  const volume = Math.max(0, Math.round(units));
  const clients = volume === 0 ? 0 : Math.max(1, Math.round(volume / product.per_client));
  return {
    municipalityCode: municipalityOf(region, line, month),
    productCode: product.code,
    productCategoryCode: product.code.slice(0, 2),
    categoryCode: category.code,
    cents: volume * cents,
    clients,
    volume,
  };
}

function together(rows: readonly StatementRow[]): StatementRow[] {
  const byKey = Map.groupBy(
    rows,
    ({ municipalityCode, productCode }) => `${municipalityCode} ${productCode}`,
  );
  const sum = (rows: readonly StatementRow[], of: (row: StatementRow) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  return [...byKey.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const same = [first, ...others];
    return {
      ...first,
      cents: sum(same, ({ cents }) => cents),
      clients: sum(same, ({ clients }) => clients),
      volume: sum(same, ({ volume }) => volume),
    };
  });
}

/** What a provider really did in a month, in the order of municipality and product; nothing outside its period. */
export function statementOf(
  region: FictionalRegion,
  provider: FictionalProvider,
  month: MonthNumber,
): StatementRow[] {
  if (month < provider.firstMonth || month > provider.lastMonth) return [];
  const random = createRandom(`${region.size.seed}/statement/${provider.code}/${monthText(month)}`);
  const rows = provider.lines.map((line) => rowOf(region, provider, line, month, random.normal()));
  return together(rows)
    .filter(({ volume }) => volume > 0)
    .sort((one, other) =>
      `${one.municipalityCode} ${one.productCode}` < `${other.municipalityCode} ${other.productCode}`
        ? -1
        : 1,
    );
}
