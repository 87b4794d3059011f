import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DeliveryFolder, REGISTER } from "../../../tests/support/delivery-folder.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";

let database: TestDatabase;
let folder: DeliveryFolder;

beforeAll(async () => {
  database = await openTestDatabase();
  folder = await DeliveryFolder.make(database.orm);
  await database.orm.em.execute(REGISTER);
  await folder.deliverRegion();
  await folder.deliver("performance-indicators", [
    "KPI1;fictief-inkoop;;Wachttijd;DAYS;LOWER_IS_BETTER;28;2025-01-01;",
    "KPI2;fictief-inkoop;fictief-begeleiding;Tevreden;SCORE_10;HIGHER_IS_BETTER;7;2025-01-01;",
  ]);
  await folder.deliver("declarations", [
    "FG0001;99000001;M1;02;;2025-11;FA00001;100;20;5;3",
    "FG0002;99000001;M2;07;;2025-12;FA00001;50,50;0;5;3",
  ]);
});

afterAll(async () => {
  await folder?.[Symbol.asyncDispose]();
  await database?.close();
});

/** What each rollup should hold, by the facts. */
const SHOULD_BE: Readonly<Record<string, string>> = {
  statement_month_rollup: `
    SELECT statement.municipality_code, product.care_category_code, statement.provider_code, statement.month,
      sum(statement.spend) AS spend, sum(statement.clients) AS clients, sum(statement.volume) AS volume
    FROM core.provider_statement AS statement
    JOIN core.product ON product.code = statement.product_code
    GROUP BY 1, 2, 3, 4`,
  statement_year_rollup: `
    SELECT statement.municipality_code, product.care_category_code, statement.provider_code,
      extract(year FROM statement.month)::integer AS year, sum(statement.spend) AS spend,
      sum(statement.clients) AS client_months, sum(statement.volume) AS volume,
      count(DISTINCT statement.month)::integer AS month_count
    FROM core.provider_statement AS statement
    JOIN core.product ON product.code = statement.product_code
    GROUP BY 1, 2, 3, 4`,
  provider_spend_rollup: `
    SELECT statement.provider_code, period.name AS period, margin.module_code, margin.care_category_code,
      sum(statement.spend) AS spend
    FROM core.provider_statement AS statement
    JOIN core.product ON product.code = statement.product_code
    JOIN core.care_category AS category ON category.code = product.care_category_code
    CROSS JOIN LATERAL (VALUES
      (to_char(statement.month, 'YYYY')),
      (to_char(statement.month, 'YYYY') || CASE
        WHEN extract(month FROM statement.month) <= 4 THEN '-T1'
        WHEN extract(month FROM statement.month) <= 8 THEN '-T2'
        ELSE '-T3' END)) AS period (name)
    CROSS JOIN LATERAL (VALUES
      ('', ''), (category.module_code, ''), ('', category.code)) AS margin (module_code, care_category_code)
    GROUP BY 1, 2, 3, 4`,
  statement_difference_rollup: `
    SELECT total.municipality_code, total.month, 'fictief-inkoop' AS module_code, total.provider_code,
      coalesce((
        SELECT sum(statement.spend) FROM core.provider_statement AS statement
        WHERE (statement.municipality_code, statement.provider_code, statement.month)
          = (total.municipality_code, total.provider_code, total.month)), 0) AS stated,
      sum(total.debit_amount - total.credit_amount) AS declared
    FROM core.declaration_total AS total
    GROUP BY 1, 2, 3, 4`,
  provider_difference_rollup: `
    SELECT rollup.provider_code, period.name AS period, rollup.module_code, sum(rollup.stated) AS stated,
      sum(rollup.declared) AS declared
    FROM core.statement_difference_rollup AS rollup
    CROSS JOIN LATERAL core.periods_around(to_char(rollup.month, 'YYYY-MM')) AS period (name)
    GROUP BY 1, 2, 3`,
  provider_score_rollup: `
    SELECT measurement.provider_code, period.name AS period, 'fictief-inkoop' AS module_code,
      coalesce(indicator.care_category_code, '') AS care_category_code, count(*)::integer AS measured,
      count(*) FILTER (WHERE measurement.is_met)::integer AS met
    FROM core.indicator_measurement AS measurement
    JOIN core.performance_indicator AS indicator ON indicator.code = measurement.performance_indicator_code
    JOIN (VALUES ('2025', '2025%'), ('2026', '2026%'), ('2025-T3', '2025-T3'), ('2025-T3', '2025-11'), ('2025-T3', '2025-Q4'),
      ('2026-T1', '2026-Q1'), ('2026-T1', '2026-02')) AS period (name, of) ON measurement.period LIKE period.of
    WHERE measurement.is_met IS NOT NULL
    GROUP BY 1, 2, 3, 4`,
};

/** Rows in which a rollup and the facts differ: there should be none. */
async function differencesOf(table: string, shouldBe: string): Promise<unknown[]> {
  const orm = database.orm.em.fork();
  const [{ columns } = { columns: "" }] = await orm.execute<{ columns: string }[]>(
    `SELECT string_agg(attname, ', ' ORDER BY attnum) AS columns FROM pg_attribute
     WHERE attrelid = 'core.${table}'::regclass AND attnum > 0 AND NOT attisdropped`,
  );
  const facts = `SELECT ${columns} FROM (${shouldBe}) AS facts`;
  const rolledUp = `SELECT ${columns} FROM core.${table}`;
  return orm.execute(
    `(SELECT 'missing' AS what, row_to_json(missing)::text AS row FROM (${facts} EXCEPT ALL ${rolledUp}) AS missing)
     UNION ALL
     (SELECT 'left over', row_to_json(left_over)::text FROM (${rolledUp} EXCEPT ALL ${facts}) AS left_over)`,
  );
}

async function expectNoDifferences(): Promise<void> {
  for (const [table, shouldBe] of Object.entries(SHOULD_BE))
    expect({ table, differences: await differencesOf(table, shouldBe) }).toEqual({ table, differences: [] });
}

const served = fc.constantFrom(["FA00001", "FG0001"], ["FA00001", "FG0002"], ["FA00002", "FG0002"]);
const row = fc.record({
  served,
  month: fc.constantFrom("2025-11", "2025-12", "2026-01", "2026-02"),
  product: fc.constantFrom("P1", "P2"),
  cents: fc.integer({ min: -100_000, max: 10_000_000 }),
  clients: fc.nat(200),
});
const file = fc.uniqueArray(row, {
  minLength: 1,
  maxLength: 12,
  selector: (of) => [...of.served, of.month, of.product].join(),
});

/** Every delivery there ever was, put together from what stands and from what was replaced. */
const DELIVERIES = `
  SELECT delivery.provider_code, to_char(delivery.month, 'YYYY-MM') AS month, delivery.delivery_number,
    array_agg(concat_ws(';', delivery.provider_code, to_char(delivery.month, 'YYYY-MM'), said.municipality_code,
      said.product_code, said.spend, said.clients, said.volume) ORDER BY said.municipality_code, said.product_code) AS rows
  FROM core.statement_delivery AS delivery
  JOIN (
    SELECT statement.*, 1000 AS replaced_by_delivery FROM core.provider_statement AS statement
    UNION ALL
    SELECT superseded.* FROM core.superseded_statement AS superseded
  ) AS said ON said.provider_code = delivery.provider_code AND said.month = delivery.month
    AND said.delivery_number <= delivery.delivery_number AND said.replaced_by_delivery > delivery.delivery_number
  GROUP BY delivery.provider_code, delivery.month, delivery.delivery_number
  ORDER BY delivery.provider_code, delivery.month, delivery.delivery_number`;

/** The same, as they were delivered. */
class Delivered {
  readonly #rows = new Map<string, string[][]>();

  add(lines: readonly string[]): void {
    const byMonth = Map.groupBy(lines, (line) => line.split(";").slice(0, 2).join(";"));
    for (const [key, ofMonth] of byMonth)
      this.#rows.set(key, [...(this.#rows.get(key) ?? []), ofMonth.toSorted()]);
  }

  all() {
    return [...this.#rows.entries()].toSorted().flatMap(([key, deliveries]) => {
      const [provider_code, month] = key.split(";");
      return deliveries.map((rows, index) => ({ provider_code, month, delivery_number: index + 1, rows }));
    });
  }
}

test("rollups are the sum of the facts after every delivery, correction and repetition, and each of them stays readable", async () => {
  let count = 0;
  const delivered = new Delivered();
  await fc.assert(
    fc.asyncProperty(file, async (rows) => {
      count += 1;
      const lines = rows.map(({ served: [provider, municipality], month, product, cents, clients }) =>
        [provider, month, municipality, product, (cents / 100).toFixed(2), clients, clients * 2].join(";"),
      );
      // Every file is another one, also where its rows are those of an earlier one.
      const padded = [...lines, ...Array.from({ length: count % 7 }, () => "")];
      await folder
        .deliver("statements", padded, { name: `${count}.csv` })
        .then(() => {
          delivered.add(lines);
        })
        .catch((error: unknown) => {
          if (!String(error).includes("hetzelfde bestand")) throw error;
        });
      await expectNoDifferences();
      expect(await database.orm.em.fork().execute(DELIVERIES)).toEqual(delivered.all());
    }),
    { numRuns: 25 },
  );
  const [{ deliveries } = { deliveries: 0 }] = await database.orm.em
    .fork()
    .execute<{ deliveries: number }[]>(
      "SELECT count(*)::integer AS deliveries FROM core.statement_delivery WHERE delivery_number > 1",
    );
  expect(deliveries).toBeGreaterThan(5);
});

const measured = fc.record({
  served,
  indicator: fc.constantFrom("KPI1", "KPI2"),
  period: fc.constantFrom("2025", "2025-T3", "2025-11", "2025-Q4", "2026-Q1", "2026-02"),
  isMet: fc.constantFrom("true", "false", ""),
});
const declared = fc.record({
  served,
  message: fc.constantFrom("M1", "M2", "M3"),
  category: fc.constantFrom("02", "07"),
  month: fc.constantFrom("2025-11", "2025-12", "2026-01"),
  cents: fc.nat(10_000_000),
});

test("scores and differences are those of the facts after every measurement and declaration, given again or corrected", async () => {
  let count = 0;
  const deliver = async (kind: string, lines: readonly string[]): Promise<void> => {
    count += 1;
    const padded = [...lines, ...Array.from({ length: count }, () => "")];
    await folder.deliver(kind, padded, { name: `${kind}-${count}.csv` });
    await expectNoDifferences();
  };
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(measured, {
        minLength: 1,
        maxLength: 8,
        selector: (of) => [...of.served, of.indicator, of.period].join(),
      }),
      fc.uniqueArray(declared, {
        minLength: 1,
        maxLength: 8,
        selector: (of) => [...of.served, of.message, of.category, of.month].join(),
      }),
      async (measurements, declarations) => {
        await deliver(
          "measurements",
          measurements.map(({ served: [provider, municipality], indicator, period, isMet }) =>
            [
              municipality,
              provider,
              indicator,
              period,
              isMet && "1",
              isMet,
              isMet ? "" : "Niet gemeten.",
            ].join(";"),
          ),
        );
        await deliver(
          "declarations",
          declarations.map(({ served: [provider = "", municipality], message, category, month, cents }) =>
            [
              ...[municipality, `990000${provider.slice(-2)}`, message, category, "", month, provider],
              ...[(cents / 100).toFixed(2), "0", "1", "1"],
            ].join(";"),
          ),
        );
      },
    ),
    { numRuns: 12 },
  );
});
