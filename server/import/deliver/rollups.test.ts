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
});

afterAll(async () => {
  await folder?.[Symbol.asyncDispose]();
  await database?.close();
});

/** Rows in which rollups and facts differ: there should be none. */
const DIFFERENCES = `
  WITH months AS (
    SELECT statement.municipality_code, product.care_category_code, statement.provider_code, statement.month,
      sum(statement.spend) AS spend, sum(statement.clients) AS clients, sum(statement.volume) AS volume
    FROM core.provider_statement AS statement
    JOIN core.product ON product.code = statement.product_code
    GROUP BY 1, 2, 3, 4
  ),
  years AS (
    SELECT months.municipality_code, months.care_category_code, months.provider_code,
      extract(year FROM months.month)::integer AS year, sum(months.spend) AS spend, sum(months.clients) AS clients,
      sum(months.volume) AS volume, count(*)::integer AS month_count
    FROM months
    GROUP BY 1, 2, 3, 4
  )
  (SELECT municipality_code, month::text, spend FROM
    (SELECT * FROM months EXCEPT ALL SELECT municipality_code, care_category_code, provider_code, month, spend, clients, volume FROM core.statement_month_rollup) AS missing)
  UNION ALL
  (SELECT municipality_code, month::text, spend FROM
    (SELECT municipality_code, care_category_code, provider_code, month, spend, clients, volume FROM core.statement_month_rollup EXCEPT ALL SELECT * FROM months) AS left_over)
  UNION ALL
  (SELECT municipality_code, year::text, spend FROM
    (SELECT * FROM years EXCEPT ALL SELECT municipality_code, care_category_code, provider_code, year, spend, client_months, volume, month_count FROM core.statement_year_rollup) AS missing)
  UNION ALL
  (SELECT municipality_code, year::text, spend FROM
    (SELECT municipality_code, care_category_code, provider_code, year, spend, client_months, volume, month_count FROM core.statement_year_rollup EXCEPT ALL SELECT * FROM years) AS left_over)`;

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
      expect(await database.orm.em.fork().execute(DIFFERENCES)).toEqual([]);
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
